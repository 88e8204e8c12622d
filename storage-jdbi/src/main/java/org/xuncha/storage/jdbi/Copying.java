package org.xuncha.storage.jdbi;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * One COPY of PostgreSQL, the fastest way of adding rows: where the host brought PostgreSQL's own driver, and its connection
 * can be reached. The keys and constraints of tables hold as they do for inserts.
 */
final class Copying {
    /** What was made of an older PostgreSQL says its version, and knows less than is asked of it here. */
    private static final int OLDEST = 10;

    /** So many characters are sent at once: the server takes them in while the next ones are written. */
    private static final int SENT = 1 << 15;

    private static final boolean DRIVER = isDriverThere();

    private final CopyIn copy;
    private final CopyText text;

    /**
     * Begins to add rows to the table and columns named.
     *
     * @param text rows that are sent before any other
     */
    Copying(Connection connection, String columns, CopyText text) throws SQLException {
        this.text = text;
        copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY " + columns + " FROM STDIN");
    }

    private static boolean isDriverThere() {
        try {
            Class.forName("org.postgresql.PGConnection");
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    static boolean isOffered(Connection connection) throws SQLException {
        return DRIVER
                && connection.isWrapperFor(PGConnection.class)
                && connection.getMetaData().getDatabaseMajorVersion() >= OLDEST;
    }

    /** Adds a row. */
    void row(List<? extends @Nullable Object> values) throws SQLException {
        text.row(values);
        if (text.length() >= SENT) {
            send();
        }
    }

    private void send() throws SQLException {
        byte[] bytes = text.take();
        copy.writeToCopy(bytes, 0, bytes.length);
        copy.flushCopy();
    }

    /** Waits until all rows were taken. */
    void end() throws SQLException {
        send();
        copy.endCopy();
    }

    /** Takes back what was sent; the transaction is lost with it. */
    void giveUp() {
        try {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        } catch (SQLException e) {
            // The session cannot be rolled back either then, and is closed for it.
        }
    }
}
