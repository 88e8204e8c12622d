package org.xuncha.storage.jdbi;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.xuncha.testkit.StorageContract;
import org.xuncha.testkit.StorageFixture;
import org.xuncha.testkit.servers.PostgresServer;

@Tag("servers")
class PostgresStorageTest implements StorageContract, ServerHostContract {
    @RegisterExtension
    static final OnServer SERVER = OnServer.of(PostgresServer::start);

    @Override
    public StorageFixture fixture() {
        return SERVER.stores();
    }

    @Override
    public OnServer server() {
        return SERVER;
    }
}
