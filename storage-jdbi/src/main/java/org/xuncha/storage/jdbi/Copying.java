package org.xuncha.storage.jdbi;

import java.nio.charset.StandardCharsets;
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
    private final StringBuilder text = new StringBuilder(2 * SENT);

    private Copying(Connection connection, String columns) throws SQLException {
        copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY " + columns + " FROM STDIN");
    }

    /** Adds rows to the table and columns named, and returns when all were taken; what fails leaves the connection free. */
    static void all(Connection connection, String columns, Rows rows) throws SQLException {
        Copying copying = new Copying(connection, columns);
        try {
            rows.addTo(copying);
            copying.end();
        } catch (SQLException | RuntimeException e) {
            copying.giveUp();
            throw e;
        }
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
        for (Object value : values) {
            write(value, text);
            text.append('\t');
        }
        text.setCharAt(text.length() - 1, '\n');
        if (text.length() >= SENT) {
            send();
        }
    }

    private void send() throws SQLException {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        copy.flushCopy();
        text.setLength(0);
    }

    /** Waits until all rows were taken. */
    private void end() throws SQLException {
        send();
        copy.endCopy();
    }

    /** Takes back what was sent; the transaction is lost with it. */
    private void giveUp() {
        try {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        } catch (SQLException e) {
            // The session cannot be rolled back either then, and is closed for it.
        }
    }

    /** In COPY's text format: what would end a value or a row is escaped, and what is not there is \\N. */
    private static void write(@Nullable Object value, StringBuilder out) {
        if (value == null) {
            out.append("\\N");
            return;
        }
        if (!(value instanceof String text)) {
            out.append(value);
            return;
        }
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' || c == '\t' || c == '\n' || c == '\r') {
                out.append(text, start, i).append('\\').append(escaped(c));
                start = i + 1;
            }
        }
        // A text that is appended whole is copied at once, a part of one letter by letter.
        if (start == 0) {
            out.append(text);
        } else {
            out.append(text, start, text.length());
        }
    }

    private static char escaped(char c) {
        return switch (c) {
            case '\t' -> 't';
            case '\n' -> 'n';
            case '\r' -> 'r';
            default -> c;
        };
    }

    /** Gives rows, one after the other. */
    interface Rows {
        void addTo(Copying copy) throws SQLException;
    }
}
