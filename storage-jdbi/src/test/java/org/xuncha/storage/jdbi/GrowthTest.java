package org.xuncha.storage.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestClassOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.xuncha.storage.Storage;
import org.xuncha.testkit.servers.GaleraCluster;
import org.xuncha.testkit.servers.MariaServer;
import org.xuncha.testkit.servers.PostgresServer;

/**
 * The same acts and readings on a file, a server, a cluster and shards, as fast as each can, all servers on one machine.
 * How fast is printed and not judged: asserted is that nothing acknowledged is lost. The profile says for how many seconds.
 * The file comes first, because it is by far the fastest in making the library's own code warm.
 */
@Tag("faults")
@Tag("races")
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
class GrowthTest {

    @Nested
    @Order(1)
    class OnSqlite {
        @TempDir
        private Path folder;

        @Test
        void a_file_keeps_all_it_has_acknowledged() throws InterruptedException {
            try (Storage store = JdbiStorage.sqlite(folder.resolve("growth.db"))) {
                assertThat(Province.measured("sqlite", List.of(store))).isPositive();
            }
        }
    }

    @Nested
    @Order(2)
    class OnPostgres {
        @RegisterExtension
        static final OnServer SERVER = OnServer.of(PostgresServer::start);

        @Test
        void a_server_keeps_all_it_has_acknowledged() throws InterruptedException {
            grow("postgresql", SERVER, "a");
        }

        @Test
        void a_server_that_is_told_plain_statements_keeps_all_it_has_acknowledged() throws InterruptedException {
            try (Storage store = JdbiStorage.of(new Unwrapped(SERVER.source()), SERVER.tables("a"))) {
                assertThat(Province.measured("postgresql-plain", List.of(store)))
                        .isPositive();
            }
        }
    }

    @Nested
    @Order(3)
    class OnMaria {
        @RegisterExtension
        static final OnServer SERVER = OnServer.of(MariaServer::start);

        @Test
        void a_server_keeps_all_it_has_acknowledged() throws InterruptedException {
            grow("mariadb", SERVER, "a");
        }
    }

    /** As every node of the cluster is set up, so that beside them only the cluster differs. */
    @Nested
    @Order(4)
    class OnMariaThatDoesNotWaitForTheDisk {
        @RegisterExtension
        static final OnServer SERVER =
                OnServer.of(() -> MariaServer.start("--innodb-flush-log-at-trx-commit=2", "--binlog-format=ROW"));

        @Test
        void a_server_keeps_all_it_has_acknowledged() throws InterruptedException {
            grow("mariadb-unsynced", SERVER, "a");
        }
    }

    @Nested
    @Order(5)
    class OnGalera {
        @RegisterExtension
        static final OnServer SERVER = OnServer.of(GaleraCluster::start);

        @Test
        void a_cluster_keeps_all_that_one_node_has_acknowledged() throws InterruptedException {
            grow("galera-1", SERVER, "a");
        }

        @Test
        void every_node_keeps_all_that_any_has_acknowledged() throws InterruptedException {
            List<HikariDataSource> pools = new ArrayList<>();
            List<Storage> ways = new ArrayList<>();
            for (MariaServer node : ((GaleraCluster) SERVER.server()).nodes()) {
                HikariDataSource pool = OnServer.pool(node, Duration.ofSeconds(30));
                pools.add(pool);
                ways.add(JdbiStorage.of(pool, SERVER.tables("a")));
            }
            assertThat(Province.measured("galera-3", ways)).isPositive();
            ways.forEach(Storage::close);
            pools.forEach(HikariDataSource::close);
        }
    }

    @Nested
    @Order(6)
    class OnShards {
        @RegisterExtension
        static final OnServer SERVER = OnServer.of(ShardedServer::start);

        @Test
        void shards_keep_all_they_have_acknowledged_each_its_own_rounds() throws InterruptedException, SQLException {
            Tables tables = SERVER.tables("a");
            SERVER.runExportedSteps(tables);
            long acts = grow("shards-2", SERVER, "a");
            long found = 0;
            int shard = 0;
            for (Map<String, Integer> lines :
                    ((ShardedServer) SERVER.server()).rowsByRound(tables.qualified() + "line")) {
                int own = lines.values().stream().mapToInt(Integer::intValue).sum()
                        - lines.size() * Province.PROBLEMS * Province.ENTRIES;
                System.out.println("engine=shards-2 shard=" + shard + " rounds=" + lines.size() + " acts=" + own);
                assertThat(own).isPositive();
                found += own;
                shard++;
            }
            assertThat(found).isEqualTo(acts);
        }
    }

    /** How many acts are kept in the tables of a store that was empty. */
    private static long grow(String engine, OnServer server, String tables) throws InterruptedException {
        try (Storage store = JdbiStorage.of(server.source(), server.tables(tables))) {
            long acts = Province.measured(engine, List.of(store));
            assertThat(acts).isPositive();
            return acts;
        }
    }
}
