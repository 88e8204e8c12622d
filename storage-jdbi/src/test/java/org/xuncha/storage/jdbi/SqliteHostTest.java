package org.xuncha.storage.jdbi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.xuncha.testkit.servers.Machine;
import org.xuncha.testkit.servers.Server;

/** What a host can rely on whose database is a SQLite file, of which he lends connections from a pool. */
class SqliteHostTest implements HostContract {
    @RegisterExtension
    static final OnServer SERVER = OnServer.of(HostsFile::make);

    @Override
    public OnServer server() {
        return SERVER;
    }

    /** The file of a host; it is opened as a host must open it. */
    private record HostsFile(Path folder) implements Server {
        static HostsFile make() throws IOException {
            return new HostsFile(Files.createTempDirectory("xuncha-host"));
        }

        @Override
        public String url() {
            return "jdbc:sqlite:" + folder.resolve("host.db")
                    + "?journal_mode=WAL&synchronous=FULL&busy_timeout=30000&transaction_mode=IMMEDIATE";
        }

        @Override
        public String user() {
            return "";
        }

        @Override
        public String password() {
            return "";
        }

        @Override
        public void close() throws IOException {
            Machine.delete(folder);
        }
    }
}
