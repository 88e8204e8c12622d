package org.xuncha.storage.jdbi;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.xuncha.testkit.StorageContract;
import org.xuncha.testkit.StorageFixture;

@Tag("servers")
class MariaStorageTest implements StorageContract, HostContract {
    @RegisterExtension
    static final OnServer SERVER = OnServer.of(MariaServer::start);

    @Override
    public StorageFixture fixture() {
        return SERVER.stores();
    }

    @Override
    public OnServer server() {
        return SERVER;
    }
}
