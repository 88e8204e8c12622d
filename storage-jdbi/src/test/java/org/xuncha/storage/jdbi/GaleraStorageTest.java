package org.xuncha.storage.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.xuncha.storage.Storage;
import org.xuncha.testkit.StorageContract;
import org.xuncha.testkit.StorageFixture;
import org.xuncha.testkit.servers.GaleraCluster;
import org.xuncha.testkit.servers.MariaServer;

/** The contract on one node of a Galera cluster of three; and one of three is killed under load. */
@Tag("servers")
class GaleraStorageTest implements StorageContract {
    private static final int WRITERS = 6;
    private static final int ACTS = 20 * KillContract.KILLS;

    @RegisterExtension
    static final OnServer SERVER = OnServer.of(GaleraCluster::start);

    @Override
    public StorageFixture fixture() {
        return SERVER.stores();
    }

    @Test
    void a_node_that_is_killed_under_load_loses_nothing_and_the_others_go_on() throws Exception {
        List<HikariDataSource> pools = new ArrayList<>();
        List<Storage> stores = new ArrayList<>();
        List<MariaServer> nodes = ((GaleraCluster) SERVER.server()).nodes();
        for (MariaServer node : nodes) {
            HikariDataSource pool = OnServer.pool(node);
            pools.add(pool);
            stores.add(JdbiStorage.of(pool, SERVER.tables("a")));
        }
        Load load = Load.begin(WRITERS, stores, "G");
        load.await(ACTS);
        nodes.get(2).kill();
        load.await(ACTS);
        Figures met = load.end();
        for (Storage survivor : stores.subList(0, 2)) {
            load.assertKept(survivor);
            Twins.assertCounted(survivor);
        }
        assertThat(met.failures() + met.unknown()).isPositive();
        nodes.get(2).startAgain();
        load.assertKept(stores.get(2));
        stores.forEach(Storage::close);
        pools.forEach(HikariDataSource::close);
        System.out.println("Galera, one of three nodes killed: " + met + ", 0 lost, 0 half, 0 twice");
    }
}
