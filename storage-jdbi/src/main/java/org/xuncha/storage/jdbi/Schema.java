package org.xuncha.storage.jdbi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.xuncha.storage.StorageFailure;
import org.xuncha.storage.StorageRule;

/**
 * The tables of this version of the library: numbered resources, applied once each, and a check that everything is
 * there. Steps are only ever added.
 */
final class Schema {
    /** The steps in order; the first has number 1. */
    private static final List<String> STEPS = List.of("001-records-and-problems.sql", "002-counts.sql");

    private static final Map<String, List<String>> COLUMNS = Map.of(
            "line",
            List.of(
                    "round_id",
                    "kind",
                    "subject_key",
                    "line_seq",
                    "command_id",
                    "act",
                    "actor",
                    "acted_at",
                    "line_text",
                    "digest"),
            "problem",
            List.of(
                    "round_id",
                    "problem_key",
                    "row_version",
                    "addressee",
                    "area_level",
                    "focus_code",
                    "field_code",
                    "status_code",
                    "immediate",
                    "restricted",
                    "problem_text",
                    "due_day"),
            "tally",
            List.of(
                    "round_id",
                    "addressee",
                    "area_level",
                    "focus_code",
                    "field_code",
                    "status_code",
                    "immediate",
                    "restricted",
                    "problems"),
            "stood",
            List.of(
                    "round_id",
                    "problem_key",
                    "row_version",
                    "since_at",
                    "until_at",
                    "addressee",
                    "area_level",
                    "focus_code",
                    "field_code",
                    "status_code",
                    "immediate",
                    "restricted"));

    private final Engine engine;
    private final String prefix;

    Schema(Engine engine, String prefix) {
        this.engine = engine;
        this.prefix = prefix;
    }

    /** Migrates and checks, in a transaction of the session. */
    void bringUpToDate(Session session) throws SQLException {
        migrate(session);
        check(session);
    }

    /**
     * Brings the tables to this version, in a transaction of the session.
     *
     * @throws StorageFailure {@link StorageRule#SCHEMA_KNOWN} if they are of a later version
     */
    void migrate(Session session) throws SQLException {
        session.change("CREATE TABLE IF NOT EXISTS " + prefix + "schema (step BIGINT NOT NULL PRIMARY KEY)", List.of());
        long known = STEPS.size();
        long found = session.ask("SELECT MAX(step) FROM " + prefix + "schema", List.of(), row -> row.getLong(1))
                .get(0);
        if (found > known) {
            throw StorageFailure.of(
                    StorageRule.SCHEMA_KNOWN, engine.place(), "tables of step " + found, "step " + known, null);
        }
        for (long step = found + 1; step <= known; step++) {
            for (String statement : statements(STEPS.get((int) step - 1))) {
                session.change(statement, List.of());
            }
            session.change("INSERT INTO " + prefix + "schema (step) VALUES (?)", List.of(step));
        }
    }

    /**
     * Looks whether every table has its columns.
     *
     * @throws StorageFailure {@link StorageRule#SCHEMA_KNOWN} naming the columns that are missing
     */
    private void check(Session session) throws SQLException {
        for (String table : new TreeSet<>(COLUMNS.keySet())) {
            List<String> found = columns(session, prefix + table);
            List<String> missing = COLUMNS.getOrDefault(table, List.of()).stream()
                    .filter(column -> !found.contains(column))
                    .toList();
            if (!missing.isEmpty()) {
                throw StorageFailure.of(
                        StorageRule.SCHEMA_KNOWN,
                        engine.place() + ", " + prefix + table,
                        found.isEmpty() ? "no such table" : "columns " + String.join(", ", found),
                        "also " + String.join(", ", missing),
                        null);
            }
        }
    }

    private static List<String> columns(Session session, String table) throws SQLException {
        List<String> names = new ArrayList<>();
        Connection connection = session.handle().getConnection();
        try (ResultSet columns =
                connection.getMetaData().getColumns(connection.getCatalog(), connection.getSchema(), null, null)) {
            while (columns.next()) {
                if (columns.getString("TABLE_NAME").equalsIgnoreCase(table)) {
                    names.add(columns.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
                }
            }
        }
        return names;
    }

    /** The statements of a step in the engine's words. */
    private List<String> statements(String resource) {
        try (InputStream in = Schema.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("resource " + resource + " is missing");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
            return Stream.of(engine.dialect().fill(text, prefix).split(";"))
                    .map(String::strip)
                    .filter(statement -> !statement.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
