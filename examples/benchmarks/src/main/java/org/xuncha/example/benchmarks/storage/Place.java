package org.xuncha.example.benchmarks.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.xuncha.storage.Storage;
import org.xuncha.storage.jdbi.JdbiStorage;
import org.xuncha.testkit.servers.MariaServer;
import org.xuncha.testkit.servers.PostgresServer;
import org.xuncha.testkit.servers.Server;

/**
 * Where one run keeps its data: a server that is started for it, or a folder with a file; gone when it is closed. The
 * library and everybody else have tables of their own in one database, on SQLite files of their own.
 */
final class Place implements AutoCloseable {
    private final Engine engine;
    private final Optional<Server> server;
    private final Optional<HikariDataSource> pool;
    private final Path folder;
    private final Thread atExit = new Thread(this::stop);
    private final ReentrantLock turn = new ReentrantLock();

    private Place(Engine engine, Optional<Server> server, Path folder) {
        this.engine = engine;
        this.server = server;
        this.pool = server.map(Place::pool);
        this.folder = folder;
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    static Place open(Engine engine) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("xuncha-storage");
        return switch (engine) {
            case POSTGRESQL -> new Place(engine, Optional.of(PostgresServer.start()), folder);
            case MARIADB -> new Place(engine, Optional.of(MariaServer.start()), folder);
            default -> new Place(engine, Optional.empty(), folder);
        };
    }

    /** A server of PostgreSQL whose data stays in a folder from run to run. */
    static Place in(Path folder) throws IOException {
        return new Place(
                Engine.POSTGRESQL,
                Optional.of(PostgresServer.start(folder)),
                Files.createTempDirectory("xuncha-storage"));
    }

    private static HikariDataSource pool(Server server) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url(server));
        pool.setUsername(server.user());
        pool.setPassword(server.password());
        pool.setMaximumPoolSize(8);
        return pool;
    }

    /** Both sides get batches that the driver of PostgreSQL puts together. */
    private static String url(Server server) {
        return server.url().startsWith("jdbc:postgresql:")
                ? server.url() + "?reWriteBatchedInserts=true"
                : server.url();
    }

    Engine engine() {
        return engine;
    }

    /** The library's store. */
    Storage storage() {
        return pool.map(JdbiStorage::of).orElseGet(() -> JdbiStorage.sqlite(folder.resolve("library.db")));
    }

    /** What writes on a connection. */
    Writer writer(Connection connection) {
        return new Writer(connection, turn());
    }

    /** The turn that writers wait for: of all on SQLite, of nobody elsewhere. */
    ReentrantLock turn() {
        return engine == Engine.SQLITE ? turn : new ReentrantLock();
    }

    /** A connection for everybody else, that waits for the disk as the library's does, and brings in its log as seldom. */
    Connection connect() throws SQLException {
        if (server.isPresent()) {
            Server there = server.get();
            return DriverManager.getConnection(url(there), there.user(), there.password());
        }
        Properties settings = new Properties();
        settings.setProperty("journal_mode", "WAL");
        settings.setProperty("synchronous", "FULL");
        settings.setProperty("busy_timeout", "5000");
        settings.setProperty("transaction_mode", "IMMEDIATE");
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("others.db"), settings);
        execute(connection, "PRAGMA wal_autocheckpoint = 4000");
        return connection;
    }

    /** Lets the engine look at what was loaded, as it does by itself after a while. */
    void settle() throws SQLException {
        if (engine == Engine.POSTGRESQL) {
            try (Connection connection = connect()) {
                execute(connection, "VACUUM ANALYZE");
                execute(connection, "CHECKPOINT");
            }
        } else if (engine == Engine.SQLITE) {
            for (String file : List.of("library.db", "others.db")) {
                try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(file))) {
                    execute(connection, "PRAGMA busy_timeout=60000");
                    execute(connection, "ANALYZE");
                }
            }
        }
    }

    /** How many bytes the library's tables take with their indexes. */
    long bytes() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT SUM(pg_total_relation_size(oid)) FROM pg_class"
                        + " WHERE relname LIKE 'xuncha%' AND relkind = 'r'")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Whoever is interrupted leaves no server running either. */
    private void stop() {
        try {
            free();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        Runtime.getRuntime().removeShutdownHook(atExit);
        free();
    }

    private void free() throws IOException {
        pool.ifPresent(HikariDataSource::close);
        if (server.isPresent()) {
            try {
                server.get().close();
            } catch (IOException e) {
                throw e;
            } catch (Exception e) {
                throw new IOException(e);
            }
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
