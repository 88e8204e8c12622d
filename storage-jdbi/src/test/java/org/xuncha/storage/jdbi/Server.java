package org.xuncha.storage.jdbi;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** A database server that was started for tests, with data of its own. */
interface Server extends AutoCloseable {
    String url();

    String user();

    String password();

    /** What the names of the tables of a store begin with: of the store that is this one of its test, from 0. */
    default String prefix(int store) {
        return "xt" + Long.toString(System.nanoTime() % 1_000_000, 36) + store + "_";
    }

    /** Takes away what a store of a test left. */
    default void clear(Tables tables, Statement statement) throws SQLException {
        for (String table : List.of("line", "problem", "tally", "stood", "schema")) {
            statement.execute("DROP TABLE IF EXISTS " + tables.qualified() + table);
        }
    }

    /** Stops the server and throws its data away. */
    @Override
    void close() throws IOException;

    /** Begins a server. */
    interface Start {
        Server now() throws Exception;
    }
}
