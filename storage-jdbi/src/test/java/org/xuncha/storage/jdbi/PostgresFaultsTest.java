package org.xuncha.storage.jdbi;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.xuncha.testkit.servers.PostgresServer;

@Tag("servers")
@Tag("faults")
class PostgresFaultsTest implements ServerFaultsContract {
    @RegisterExtension
    static final OnServer SERVER = OnServer.of(PostgresServer::start);

    @Override
    public OnServer server() {
        return SERVER;
    }
}
