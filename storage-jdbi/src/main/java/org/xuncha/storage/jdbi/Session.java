package org.xuncha.storage.jdbi;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * A connection with the statements it has prepared. Jdbi brings the connection; the statements are spoken to directly,
 * because Jdbi's binding and mapping take as long as SQLite's whole look-up does.
 */
final class Session {
    private static final int KEPT = 64;

    private final Handle handle;
    private final Dialect dialect;
    private final boolean kept;
    private final Set<String> said = new HashSet<>();
    private final Map<String, PreparedStatement> prepared = new LinkedHashMap<>(KEPT, 0.75f, true);
    private int isolationBefore;
    private String first = "";
    private boolean direct;
    private boolean begun;
    private boolean joined;

    /** @param kept whether the connection is the store's own, from one transaction to the next */
    Session(Handle handle, Dialect dialect, boolean kept) {
        this.handle = handle;
        this.dialect = dialect;
        this.kept = kept;
    }

    /**
     * Begins a transaction; or, on a connection whose host has begun one, a part of that which can be taken back. SQLite
     * is told in its own words, because JDBC cannot say that a transaction will write. PostgreSQL is told the isolation
     * together with the first statement, for one way to the server instead of three. For one question nothing is begun.
     */
    void begin(Purpose purpose) throws SQLException {
        joined = !handle.getConnection().getAutoCommit();
        direct = dialect == Dialect.POSTGRESQL && Copying.isOffered(handle.getConnection());
        if (joined) {
            mark();
        } else if (purpose == Purpose.QUESTION) {
            return;
        } else if (dialect == Dialect.SQLITE) {
            change(purpose.writes() ? "BEGIN IMMEDIATE" : "BEGIN", List.of());
        } else if (direct) {
            handle.getConnection().setAutoCommit(false);
            first = "SET TRANSACTION ISOLATION LEVEL " + (purpose.writes() ? "READ COMMITTED; " : "REPEATABLE READ; ");
        } else {
            Connection connection = handle.getConnection();
            isolationBefore = connection.getTransactionIsolation();
            connection.setTransactionIsolation(
                    purpose.writes() ? Connection.TRANSACTION_READ_COMMITTED : Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
        }
        begun = true;
    }

    /**
     * Whether the driver is PostgreSQL's own, so that everything that PostgreSQL knows can be said to it. Something that
     * reads statements to send them to the right server knows less.
     */
    boolean isDirect() {
        return direct;
    }

    /** Whether many rows can be asked for as one text, of any length. */
    boolean packs() {
        return direct || dialect == Dialect.SQLITE;
    }

    /** Whether the connection can be told to do more by itself whenever a row is changed, and remembers it. */
    boolean keepsTriggers() {
        return kept && dialect == Dialect.SQLITE;
    }

    /** Says what stays said on this connection until it is taken back with the transaction. */
    void sayOnce(String sql) throws SQLException {
        if (!said.contains(sql)) {
            change(sql, List.of());
            said.add(sql);
        }
    }

    /** Lets several statements answer one question, all of one instant. */
    void several() throws SQLException {
        if (!begun) {
            begin(Purpose.READ);
        }
    }

    /** Whether nothing was said yet in this transaction, and one statement may be all of it. */
    boolean isUntouched() {
        return direct && !joined && !first.isEmpty();
    }

    /** Asks what is all of a transaction: a connection that commits by itself keeps what the statement wrote. */
    <T> List<T> askAlone(String sql, List<? extends @Nullable Object> values, Reading<T> reading) throws SQLException {
        begun = false;
        first = "";
        handle.getConnection().setAutoCommit(true);
        return ask(sql, values, reading);
    }

    /** Whether the transaction is the host's, who commits it. */
    boolean isJoined() {
        return joined;
    }

    void commit() throws SQLException {
        if (!begun) {
            return;
        }
        if (joined) {
            unmark();
        } else if (dialect == Dialect.SQLITE) {
            change("COMMIT", List.of());
        } else {
            handle.getConnection().commit();
        }
        ended();
    }

    /** Takes back what was begun, if anything was. */
    void rollback() throws SQLException {
        if (!begun) {
            return;
        }
        said.clear();
        if (joined) {
            backToMark();
        } else if (dialect == Dialect.SQLITE) {
            change("ROLLBACK", List.of());
        } else {
            handle.getConnection().rollback();
        }
        ended();
    }

    private void ended() throws SQLException {
        begun = false;
        first = "";
        if (!joined && dialect != Dialect.SQLITE) {
            handle.getConnection().setAutoCommit(true);
            if (!direct) {
                handle.getConnection().setTransactionIsolation(isolationBefore);
            }
        }
    }

    /** Sets a mark to which one can go back. */
    void mark() throws SQLException {
        change("SAVEPOINT xuncha_mark", List.of());
    }

    /** Takes the mark away and keeps what was done since. */
    void unmark() throws SQLException {
        if (dialect.releasesMarks()) {
            change("RELEASE SAVEPOINT xuncha_mark", List.of());
        }
    }

    /** Takes back what was done since the mark, also where an error has made everything else impossible. */
    void backToMark() throws SQLException {
        change("ROLLBACK TO SAVEPOINT xuncha_mark", List.of());
        unmark();
    }

    /** How many rows a statement changed. */
    int change(String sql, List<? extends @Nullable Object> values) throws SQLException {
        PreparedStatement statement = executed(sql, values);
        return statement.getUpdateCount();
    }

    /** Runs a statement once for each of many sets of values, in their order; the changes of each. */
    int[] changeEach(String sql, List<? extends List<? extends @Nullable Object>> sets) throws SQLException {
        if (sets.size() == 1) {
            return new int[] {change(sql, sets.get(0))};
        }
        sayFirst();
        PreparedStatement statement = prepared(sql);
        for (List<? extends @Nullable Object> values : sets) {
            bind(statement, values);
            statement.addBatch();
        }
        return statement.executeBatch();
    }

    /**
     * Begins to copy rows to the table and columns named.
     *
     * @param text rows that are sent before any other
     */
    Copying copy(String columns, CopyText text) throws SQLException {
        sayFirst();
        return new Copying(handle.getConnection(), columns, text);
    }

    /** The answer of a query, row by row. */
    <T> List<T> ask(String sql, List<? extends @Nullable Object> values, Reading<T> reading) throws SQLException {
        try (ResultSet rows = executed(sql, values).getResultSet()) {
            List<T> answer = new ArrayList<>();
            while (rows.next()) {
                answer.add(reading.of(rows));
            }
            return answer;
        }
    }

    /** What is found in the answer of a query as a whole. */
    <T> T describe(String sql, Reading<T> reading) throws SQLException {
        try (ResultSet rows = executed(sql, List.of()).getResultSet()) {
            return reading.of(rows);
        }
    }

    /** By what no two rows of a table may be alike. */
    Set<Set<String>> keys(Tables tables, String table) throws SQLException {
        sayFirst();
        return Keys.of(handle.getConnection(), tables, table);
    }

    /** Says by itself what must be said before the first statement, if it was not said. */
    private void sayFirst() throws SQLException {
        if (!first.isEmpty()) {
            change("", List.of());
        }
    }

    /** Runs a statement, and what must be said before the first one. */
    private PreparedStatement executed(String sql, List<? extends @Nullable Object> values) throws SQLException {
        PreparedStatement statement = prepared(first + sql);
        bind(statement, values);
        statement.execute();
        if (!first.isEmpty()) {
            first = "";
            statement.getMoreResults();
        }
        return statement;
    }

    private static void bind(PreparedStatement statement, List<? extends @Nullable Object> values) throws SQLException {
        int i = 0;
        for (Object value : values) {
            i++;
            if (value instanceof String text) {
                statement.setString(i, text);
            } else if (value instanceof Long number) {
                statement.setLong(i, number);
            } else if (value instanceof Object[] array) {
                String type = array instanceof String[] ? "text" : "int8";
                statement.setArray(i, statement.getConnection().createArrayOf(type, array));
            } else {
                statement.setObject(i, value);
            }
        }
    }

    private PreparedStatement prepared(String sql) throws SQLException {
        PreparedStatement known = prepared.get(sql);
        if (known != null) {
            return known;
        }
        if (prepared.size() == KEPT) {
            String oldest = prepared.keySet().iterator().next();
            PreparedStatement leaving = prepared.remove(oldest);
            if (leaving != null) {
                leaving.close();
            }
        }
        PreparedStatement statement = handle.getConnection()
                .prepareStatement(direct || dialect == Dialect.SQLITE ? dialect.spoken(sql) : sql);
        prepared.put(sql, statement);
        return statement;
    }

    /** Closes the statements, and closes the connection or gives it back to its host. */
    void close() throws SQLException {
        try {
            for (PreparedStatement statement : prepared.values()) {
                statement.close();
            }
        } finally {
            handle.close();
        }
    }

    /** Makes a value of the present row of a result, or of the result. */
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }
}
