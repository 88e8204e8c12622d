package org.xuncha.storage.jdbi;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
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
import org.xuncha.testkit.StorageFixture;

/** A server during a class of tests. Every store of every test has tables of its own, which go when the test ends. */
final class OnServer implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
    private static final List<String> TABLES = List.of("line", "problem", "tally", "stood", "schema");

    private final Server.Start start;
    private final Map<String, Tables> used = new HashMap<>();
    private int made;
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
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(begun.url());
        pool.setUsername(begun.user());
        pool.setPassword(begun.password());
        pool.setMaximumPoolSize(20);
        server = begun;
        source = pool;
    }

    DataSource source() {
        return Objects.requireNonNull(source, "the server was not started");
    }

    Dialect dialect() {
        return Engine.of(Jdbi.create(source())).dialect();
    }

    /** How a schema is dropped with what is in it. */
    String cascade() {
        return dialect() == Dialect.POSTGRESQL ? " CASCADE" : "";
    }

    StorageFixture stores() {
        return StorageFixture.keeping(name -> JdbiStorage.of(source(), tables(name)));
    }

    /** The tables of a store by its name in this test. */
    Tables tables(String name) {
        return used.computeIfAbsent(
                name, first -> Tables.named("xt" + Long.toString(System.nanoTime() % 1_000_000, 36) + made++ + "_"));
    }

    @Override
    public void afterEach(ExtensionContext context) throws SQLException {
        try (Connection connection = source().getConnection();
                Statement statement = connection.createStatement()) {
            for (Tables tables : used.values()) {
                for (String table : TABLES) {
                    statement.execute("DROP TABLE IF EXISTS " + tables.qualified() + table);
                }
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
