package org.xuncha.testkit.servers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Three MariaDB that certify every commit together, of which one may be lost. A commit waits for the others and for the
 * operating system, not for the disk. Whoever reads waits until his node has what the others had acknowledged.
 */
public record GaleraCluster(List<MariaServer> nodes) implements Server {
    private static final int NODES = 3;

    /**
     * Starts it; it answers when this returns.
     *
     * @throws IOException if it is not installed, or does not start
     */
    public static GaleraCluster start() throws IOException {
        List<Integer> ports = new ArrayList<>();
        for (int i = 0; i < NODES; i++) {
            ports.add(Machine.freePort());
        }
        String all = ports.stream().map(port -> Machine.HOST + ":" + port).collect(Collectors.joining(","));
        GaleraCluster cluster = new GaleraCluster(new ArrayList<>());
        try {
            for (int port : ports) {
                cluster.join(options(port, all));
            }
            return cluster;
        } catch (IOException e) {
            cluster.close();
            throw e;
        }
    }

    /** A node that joins gets the data of the others. */
    private void join(List<String> options) throws IOException {
        if (nodes.isEmpty()) {
            Path folder = MariaServer.installed();
            nodes.add(MariaServer.start(folder, Machine.freePort(), options, List.of("--wsrep-new-cluster")));
        } else {
            Path folder = Machine.folder("mariadb", MariaServer.RUN_BY);
            Machine.run(folder, Machine.as(MariaServer.RUN_BY, "mkdir", folder.resolve("data") + ""));
            nodes.add(MariaServer.start(folder, Machine.freePort(), options, List.of()));
        }
    }

    private static List<String> options(int port, String all) throws IOException {
        return List.of(
                "--innodb-flush-log-at-trx-commit=2",
                "--binlog-format=ROW",
                "--innodb-autoinc-lock-mode=2",
                "--wsrep-on=ON",
                "--wsrep-provider=/usr/lib/galera/libgalera_smm.so",
                "--wsrep-cluster-name=xuncha",
                "--wsrep-cluster-address=gcomm://" + all,
                "--wsrep-node-address=" + Machine.HOST + ":" + port,
                "--wsrep-provider-options=gmcast.listen_addr=tcp://" + Machine.HOST + ":" + port + ";ist.recv_addr="
                        + Machine.HOST + ":" + Machine.freePort(),
                "--wsrep-sst-method=rsync",
                "--wsrep-sst-receive-address=" + Machine.HOST + ":" + Machine.freePort(),
                "--wsrep-sync-wait=7");
    }

    @Override
    public String url() {
        return nodes.get(0).url();
    }

    @Override
    public String user() {
        return nodes.get(0).user();
    }

    @Override
    public String password() {
        return nodes.get(0).password();
    }

    @Override
    public void close() throws IOException {
        for (MariaServer node : nodes) {
            node.close();
        }
    }
}
