package org.xuncha.storage.jdbi;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows in COPY's text format of PostgreSQL, one after the other. */
final class CopyText {
    private final StringBuilder text = new StringBuilder();

    /** Adds a row. */
    void row(List<? extends @Nullable Object> values) {
        for (Object value : values) {
            write(value, text);
            text.append('\t');
        }
        text.setCharAt(text.length() - 1, '\n');
    }

    /** How many characters there are. */
    int length() {
        return text.length();
    }

    /** What there is as bytes, and is then no longer here. */
    byte[] take() {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        text.setLength(0);
        return bytes;
    }

    /** What would end a value or a row is escaped, and what is not there is \\N. */
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
}
