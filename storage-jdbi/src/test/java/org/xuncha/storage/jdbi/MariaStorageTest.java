package org.xuncha.storage.jdbi;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.xuncha.testkit.StorageContract;
import org.xuncha.testkit.StorageFixture;
import org.xuncha.testkit.servers.MariaServer;

@Tag("servers")
class MariaStorageTest implements StorageContract, ServerHostContract {
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
