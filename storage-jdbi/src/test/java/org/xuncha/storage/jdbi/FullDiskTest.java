package org.xuncha.storage.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.xuncha.record.Subject;
import org.xuncha.storage.Storage;
import org.xuncha.storage.StorageFailure;
import org.xuncha.storage.StorageRule;
import org.xuncha.testkit.Given;
import org.xuncha.testkit.StorageProof;
import org.xuncha.testkit.servers.Machine;
import org.xuncha.testkit.servers.MariaServer;
import org.xuncha.testkit.servers.PostgresServer;

/** A server has no room left: the act is not kept, and what was kept is there. */
@Tag("faults")
class FullDiskTest {
    private static final int TEXT = 300_000;
    private static final int MANY = 200;

    /** All tables are in one file that may grow to so much. */
    @Test
    @Tag("servers")
    void mariadb_whose_file_may_not_grow_says_that_it_is_full() throws IOException {
        try (MariaServer server = MariaServer.start(
                        "--innodb-file-per-table=0", "--innodb-data-file-path=ibdata1:12M:autoextend:max:40M");
                HikariDataSource pool = OnServer.pool(server, Duration.ofSeconds(5))) {
            assertFillsUp(pool);
        }
    }

    /** The tables are in a file system of 8 MB in memory, which only an administrator can mount. */
    @Test
    @Tag("races")
    void postgresql_on_a_full_disk_says_that_it_is_full() throws IOException {
        try (SmallDisk disk = SmallDisk.mount("postgres");
                PostgresServer server = PostgresServer.start()) {
            JdbcTemplate jdbc = new JdbcTemplate(new DriverManagerDataSource(server.url(), server.user(), ""));
            jdbc.execute("CREATE TABLESPACE small LOCATION '" + disk.folder() + "'");
            jdbc.execute("ALTER ROLE " + server.user() + " SET default_tablespace = small");
            try (HikariDataSource pool = OnServer.pool(server, Duration.ofSeconds(5))) {
                assertFillsUp(pool);
            }
            jdbc.execute("DROP TABLE xuncha_line, xuncha_problem, xuncha_counts, xuncha_stood, xuncha_schema");
            jdbc.execute("DROP TABLESPACE small");
        }
    }

    private static void assertFillsUp(HikariDataSource pool) {
        Random dice = new Random(2021);
        try (Storage store = JdbiStorage.of(pool)) {
            Twins twins = Twins.unborn("D").act(store, "d-1");
            int kept = filled(store, dice);
            assertThat(kept).isBetween(1, MANY - 1);
            Twins after = Twins.read(store, "D");
            assertThat(after).isEqualTo(twins);
            for (int i = 0; i < kept; i++) {
                assertThat(StorageProof.record(store, Given.aPaper("L-" + i))).hasSize(1);
            }
            assertThat(StorageProof.record(store, Given.aPaper("L-" + kept))).isEmpty();
            assertThat(StorageProof.command(store, "l-" + kept)).isEmpty();
            Twins.assertCounted(store);
        }
    }

    /** How many papers were kept until there was no room for one. */
    private static int filled(Storage store, Random dice) {
        for (int i = 0; i < MANY; i++) {
            Subject paper = Given.aPaper("L-" + i);
            String text = dice.ints(TEXT, 0x4e00, 0x9fa5)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            try {
                StorageProof.append(store, Given.next(paper, List.of(), "l-" + i, text));
            } catch (StorageFailure failure) {
                assertThat(failure.objection().rule()).as(failure.getMessage()).isEqualTo(StorageRule.STORE_HAS_ROOM);
                return i;
            }
        }
        return MANY;
    }

    /** A file system of a few megabytes in memory. */
    private record SmallDisk(Path folder) implements AutoCloseable {
        static SmallDisk mount(String user) throws IOException {
            Path folder = Machine.folder("disk", user);
            Path disk = Files.createDirectory(folder.resolve("small"));
            Machine.run(folder, List.of("mount", "-t", "tmpfs", "-o", "size=8m,uid=" + user, "tmpfs", disk + ""));
            return new SmallDisk(disk);
        }

        @Override
        public void close() throws IOException {
            Path parent = folder.resolveSibling(".").normalize();
            Machine.run(parent, List.of("umount", folder + ""));
            Machine.delete(parent);
        }
    }
}
