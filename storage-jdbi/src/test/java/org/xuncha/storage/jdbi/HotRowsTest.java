package org.xuncha.storage.jdbi;

import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.xuncha.testkit.StorageFixture;
import org.xuncha.testkit.VersionContract;
import org.xuncha.testkit.servers.MariaServer;
import org.xuncha.testkit.servers.PostgresServer;

/** Threads on hot rows for minutes, on every engine: the profile says for how many seconds. */
@Tag("faults")
@Tag("races")
class HotRowsTest {

    @Nested
    class OnSqlite implements VersionContract {
        @TempDir
        private Path folder;

        @Override
        public StorageFixture fixture() {
            return StorageFixture.keeping(name -> JdbiStorage.sqlite(folder.resolve(name + ".db")));
        }
    }

    @Nested
    class OnPostgres implements VersionContract {
        @RegisterExtension
        static final OnServer SERVER = OnServer.of(PostgresServer::start);

        @Override
        public StorageFixture fixture() {
            return SERVER.stores();
        }
    }

    @Nested
    class OnMaria implements VersionContract {
        @RegisterExtension
        static final OnServer SERVER = OnServer.of(MariaServer::start);

        @Override
        public StorageFixture fixture() {
            return SERVER.stores();
        }
    }
}
