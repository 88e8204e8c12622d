package org.xuncha.storage.jdbi;

import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.xuncha.testkit.StorageContract;
import org.xuncha.testkit.StorageFixture;

@Tag("servers")
class EmbeddedPostgresTest implements StorageContract, ServerHostContract, RoundTripContract {
    @RegisterExtension
    static final OnServer SERVER = OnServer.of(EmbeddedServer::start);

    @Override
    public StorageFixture fixture() {
        return SERVER.stores();
    }

    @Override
    public OnServer server() {
        return SERVER;
    }

    @Override
    public DataSource lent() {
        return SERVER.source();
    }

    @Override
    public Tables tables() {
        return SERVER.tables("trips");
    }
}
