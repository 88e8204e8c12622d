package org.xuncha.example.baoshan.output;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.regex.Pattern;

/** Totals as JSON: whole numbers, texts, yes or no, and groups of them, under names in snake case. */
public final class FiguresFile {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");

    private final Writer out;

    private FiguresFile(Writer out) {
        this.out = out;
    }

    /**
     * Writes the figures, in the order of the map.
     *
     * @param figures values are Integer, Long, Boolean, String or a map of the same kind
     * @throws IllegalArgumentException if a name is not in snake case or a value is of another kind
     */
    public static void write(Path file, Map<String, ?> figures) {
        WholeFile.write(file, out -> {
            new FiguresFile(out).group(figures, "\n");
            out.write('\n');
        });
    }

    private void group(Map<?, ?> group, String indent) throws IOException {
        out.write('{');
        Iterator<? extends Map.Entry<?, ?>> entries = group.entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<?, ?> entry = entries.next();
            out.write(indent + "  " + quoted(name(entry.getKey())) + ": ");
            value(entry.getValue(), indent + "  ");
            out.write(entries.hasNext() ? "," : indent);
        }
        out.write('}');
    }

    private void value(Object value, String indent) throws IOException {
        if (value instanceof Map<?, ?> group) {
            group(group, indent);
        } else if (value instanceof Integer || value instanceof Long || value instanceof Boolean) {
            out.write(value.toString());
        } else if (value instanceof String text) {
            out.write(quoted(text));
        } else {
            throw new IllegalArgumentException("no figure: " + value);
        }
    }

    private static String name(Object key) {
        if (key instanceof String name && NAME.matcher(name).matches()) {
            return name;
        }
        throw new IllegalArgumentException("no name in snake case: " + key);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
