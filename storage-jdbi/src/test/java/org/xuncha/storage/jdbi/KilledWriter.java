package org.xuncha.storage.jdbi;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.xuncha.storage.Storage;

/**
 * A process that acts on {@link Twins} until it is killed; an act is said on standard output once it is acknowledged.
 * Arguments: the name of the twins, a name that begins all commands, and the file; or the URL, user, password and prefix
 * of tables.
 */
final class KilledWriter {
    static final int THREADS = 4;
    /** Ends every line, so that one that was cut off is not taken for another command. */
    static final String KEPT = " kept";

    private KilledWriter() {}

    public static void main(String[] arguments) throws InterruptedException {
        Storage store = open(List.of(arguments).subList(2, arguments.length));
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            String twins = Twins.oneOf(arguments[0], i);
            String command = arguments[1] + "-" + i;
            Thread thread = new Thread(() -> actForEver(store, twins, command));
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private static Storage open(List<String> where) {
        if (where.size() == 1) {
            return JdbiStorage.sqlite(Path.of(where.get(0)));
        }
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(where.get(0));
        pool.setUsername(where.get(1));
        pool.setPassword(where.get(2));
        pool.setMaximumPoolSize(THREADS);
        return JdbiStorage.of(pool, Tables.named(where.get(3)));
    }

    private static void actForEver(Storage store, String name, String command) {
        Twins twins = Twins.read(store, name);
        for (int i = 0; ; i++) {
            twins = twins.act(store, command + "-" + i);
            System.out.println(command + "-" + i + KEPT);
        }
    }
}
