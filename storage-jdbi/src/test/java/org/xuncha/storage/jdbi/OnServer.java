package org.xuncha.storage.jdbi;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xuncha.testkit.StorageFixture;
import org.xuncha.testkit.servers.Server;

/** A server during a class of tests. Every store of every test has tables of its own, which go when the test ends. */
final class OnServer implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
    private final Server.Start start;
    private final Map<String, Tables> used = new HashMap<>();
    private @Nullable Server server;
    private @Nullable HikariDataSource source;

    private OnServer(Server.Start start) {
        this.start = start;
    }

    static OnServer of(Server.Start start) {
        return new OnServer(start);
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        Server begun = start.now();
        HikariDataSource pool = pool(begun, Duration.ofSeconds(30));
        server = begun;
        source = pool;
        pool.getConnection().close();
    }

    /** Connections to a server; who waits for one waits so long. */
    static HikariDataSource pool(Server server, Duration patience) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(server.url());
        pool.setUsername(server.user());
        pool.setPassword(server.password());
        pool.setMaximumPoolSize(20);
        pool.setConnectionTimeout(patience.toMillis());
        return pool;
    }

    DataSource source() {
        return Objects.requireNonNull(source, "the server was not started");
    }

    Server server() {
        return Objects.requireNonNull(server, "the server was not started");
    }

    Dialect dialect() {
        return Engine.of(Jdbi.create(source())).dialect();
    }

    /** How a schema is dropped with what is in it. */
    String cascade() {
        return dialect() == Dialect.POSTGRESQL ? " CASCADE" : "";
    }

    /** The statement that drops an index of a table. */
    String withoutKey(Tables tables, String index, String table) {
        return "DROP INDEX "
                + (dialect() == Dialect.MARIADB
                        ? tables.prefix() + index + " ON " + tables.qualified() + table
                        : tables.qualified() + index);
    }

    StorageFixture stores() {
        return StorageFixture.keeping(name -> JdbiStorage.of(source(), tables(name)));
    }

    /** The tables of a store by its name in this test. */
    Tables tables(String name) {
        return used.computeIfAbsent(name, first -> Tables.named(prefix(used.size())));
    }

    private String prefix(int store) {
        return server() instanceof OwnTables own
                ? own.prefix(store)
                : "xt" + Long.toString(System.nanoTime() % 1_000_000, 36) + store + "_";
    }

    private void clear(Tables tables, Statement statement) throws SQLException {
        if (server() instanceof OwnTables own) {
            own.clear(tables, statement);
            return;
        }
        for (String table : List.of("line", "problem", "tally", "counts", "stood", "schema")) {
            statement.execute("DROP TABLE IF EXISTS " + tables.qualified() + table);
        }
    }

    /** Makes the tables of a store as a host does who lets his own tool run the exported steps. */
    void runExportedSteps(Tables tables) {
        JdbcTemplate jdbc = new JdbcTemplate(source());
        for (String file : JdbiStorage.ddl(dialect(), tables).values()) {
            for (String statement : file.replaceAll("(?m)^--.*$", "").split(";", -1)) {
                if (!statement.isBlank()) {
                    jdbc.execute(statement);
                }
            }
        }
    }

    @Override
    public void afterEach(ExtensionContext context) throws SQLException {
        try (Connection connection = source().getConnection();
                Statement statement = connection.createStatement()) {
            for (Tables tables : used.values()) {
                clear(tables, statement);
            }
        }
        used.clear();
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        if (source != null) {
            source.close();
        }
        if (server != null) {
            server.close();
        }
    }
}
