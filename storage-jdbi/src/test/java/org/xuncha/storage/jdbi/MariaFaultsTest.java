package org.xuncha.storage.jdbi;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.xuncha.testkit.servers.MariaServer;

@Tag("servers")
@Tag("faults")
class MariaFaultsTest implements ServerFaultsContract {
    @RegisterExtension
    static final OnServer SERVER = OnServer.of(MariaServer::start);

    @Override
    public OnServer server() {
        return SERVER;
    }
}
