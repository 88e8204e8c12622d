package org.xuncha.storage.jdbi;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * PostgreSQL's COPY, the fastest way of adding rows: where the host brought PostgreSQL's own driver, and its connection
 * can be reached. The keys and constraints of tables hold as they do for inserts.
 */
final class Copying {
    private static final boolean DRIVER = isDriverThere();

    private Copying() {}

    private static boolean isDriverThere() {
        try {
            Class.forName("org.postgresql.PGConnection");
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    static boolean isOffered(Connection connection) throws SQLException {
        return DRIVER && connection.isWrapperFor(PGConnection.class);
    }

    /** Adds rows to the table and columns named. */
    static void copy(Connection connection, String columns, List<? extends List<? extends @Nullable Object>> rows)
            throws SQLException {
        StringBuilder text = new StringBuilder();
        for (List<? extends @Nullable Object> row : rows) {
            for (Object value : row) {
                write(value, text);
                text.append('\t');
            }
            text.setCharAt(text.length() - 1, '\n');
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY " + columns + " FROM STDIN");
        copy.writeToCopy(bytes, 0, bytes.length);
        copy.endCopy();
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
        out.append(text, start, text.length());
    }

    private static char escaped(char c) {
        return switch (c) {
            case '\t' -> 't';
            case '\n' -> 'n';
            case '\r' -> 'r';
            default -> c;
        };
    }
}
