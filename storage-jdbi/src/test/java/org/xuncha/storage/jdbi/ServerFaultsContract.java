package org.xuncha.storage.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.xuncha.storage.Storage;
import org.xuncha.testkit.servers.Mortal;
import org.xuncha.testkit.servers.Server;

/** What becomes of acts when the process that sends them is killed, the server that keeps them, or the
 * connection between the two is cut. */
interface ServerFaultsContract extends KillContract, CutContract {
    /** A server is killed once for so many kills of a writer. */
    int WRITERS_A_SERVER = 5;

    OnServer server();

    @Override
    default DataSource lent() {
        return server().source();
    }

    @Override
    default Tables tables() {
        return server().tables("cut");
    }

    @Override
    default Storage open() {
        return JdbiStorage.of(server().source(), server().tables("a"));
    }

    @Override
    default List<String> where() {
        Server at = server().server();
        return List.of(at.url(), at.user(), at.password(), server().tables("a").prefix());
    }

    @Test
    default void a_server_that_is_killed_under_load_loses_nothing_and_what_is_unknown_is_found_out() throws Exception {
        Mortal mortal = (Mortal) server().server();
        int kills = Math.max(1, KILLS / WRITERS_A_SERVER);
        try (Storage store = open()) {
            Load load = Load.begin(KilledWriter.THREADS, List.of(store), "S");
            for (int kill = 0; kill < kills; kill++) {
                load.await(40);
                mortal.kill();
                mortal.startAgain();
            }
            load.await(40);
            Figures met = load.end();
            load.assertKept(store);
            Twins.assertCounted(store);
            assertThat(met.failures() + met.unknown()).isGreaterThanOrEqualTo(kills);
            System.out.println(getClass().getSimpleName() + ": " + kills + " kills of the server: " + met
                    + ", 0 lost, 0 half, 0 twice");
        }
    }
}
