package org.xuncha.storage.jdbi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The numbered steps that lead from nothing to the tables of this version. Steps are only ever added. */
final class Steps {
    /** In order; the first has number 1. */
    private static final List<String> NAMES =
            List.of("001-records-and-problems.sql", "002-counts.sql", "003-what-stands.sql", "004-outcomes.sql");

    private Steps() {}

    static long last() {
        return NAMES.size();
    }

    /** The names of the steps that come after one. */
    static List<String> after(long step) {
        return NAMES.subList((int) step, NAMES.size());
    }

    /** The statement that makes the table of the steps that were taken. */
    static String table(Dialect dialect, Tables tables) {
        return dialect.fill("CREATE TABLE IF NOT EXISTS {table}schema (step BIGINT NOT NULL PRIMARY KEY)", tables);
    }

    /** The statements of a step in the engine's words; the last of them says that it was taken. */
    static List<String> statements(long step, Dialect dialect, Tables tables) {
        String sql = text(step, dialect, tables).replaceAll("(?m)^--.*$", "");
        return Stream.of(sql.split(";"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    /** Every step as a file by its name. */
    static SortedMap<String, String> files(Dialect dialect, Tables tables) {
        SortedMap<String, String> files = new TreeMap<>();
        for (long step = 1; step <= last(); step++) {
            String first = step == 1 ? table(dialect, tables) + ";\n\n" : "";
            files.put(NAMES.get((int) step - 1), first + text(step, dialect, tables));
        }
        return files;
    }

    private static String text(long step, Dialect dialect, Tables tables) {
        String name = NAMES.get((int) step - 1);
        try (InputStream in = Steps.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("resource " + name + " is missing");
            }
            String sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return dialect.fill(sql, tables).stripTrailing() + "\n\nINSERT INTO " + tables.qualified()
                    + "schema (step) VALUES (" + step + ");\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
