package org.xuncha.storage.jdbi;

import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.xuncha.storage.StorageFailure;
import org.xuncha.storage.StorageRule;

/** Brings the tables of a store to this version, and looks whether everything is there. */
final class Schema {
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
                    "outcome_code",
                    "immediate",
                    "restricted",
                    "problem_text",
                    "due_day",
                    "since_at"),
            "counts",
            List.of(
                    "round_id",
                    "addressee",
                    "area_level",
                    "focus_code",
                    "field_code",
                    "status_code",
                    "outcome_code",
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
                    "outcome_code",
                    "immediate",
                    "restricted"));

    private final Engine engine;
    private final Tables tables;

    Schema(Engine engine, Tables tables) {
        this.engine = engine;
        this.tables = tables;
    }

    /**
     * The last step that was taken.
     *
     * @throws SQLException if no step was taken, or for another reason
     */
    private long step(Session session) throws SQLException {
        return session.ask("SELECT MAX(step) FROM " + tables.qualified() + "schema", List.of(), row -> row.getLong(1))
                .get(0);
    }

    /** Migrates where that is needed, and checks, in a transaction of the session. */
    void bringUpToDate(Session session) throws SQLException {
        if (isBehind(session)) {
            migrate(session);
        }
        check(session);
    }

    /** Whether a step is behind that of this version, or none was taken. */
    private boolean isBehind(Session session) throws SQLException {
        session.mark();
        try {
            boolean behind = step(session) < Steps.last();
            session.unmark();
            return behind;
        } catch (SQLException e) {
            if (engine.dialect().trouble(e) == Trouble.FOREIGN) {
                session.backToMark();
                return true;
            }
            throw e;
        }
    }

    /**
     * Brings the tables to this version, in a transaction of the session. Of two who do this at once, one may be told to
     * try again.
     *
     * @throws StorageFailure {@link StorageRule#SCHEMA_KNOWN} if they are of a later version
     */
    void migrate(Session session) throws SQLException {
        long found = 0;
        try {
            session.change(Steps.table(tables), List.of());
            found = step(session);
            requireKnown(found);
            for (long step = found + 1; step <= Steps.last(); step++) {
                take(step, session);
            }
        } catch (SQLException e) {
            if (engine.dialect().trouble(e) == Trouble.DUPLICATE) {
                throw new TryAgain(e);
            }
            if (engine.dialect().isRefused(e)) {
                throw stepsMissing(found, e);
            }
            throw e;
        }
    }

    /** Whoever may not make tables is told which steps his host has yet to run. */
    private StorageFailure stepsMissing(long found, SQLException e) {
        return StorageFailure.of(
                StorageRule.SCHEMA_KNOWN,
                engine.place() + ", tables " + tables.qualified() + "*",
                "step " + found + ", and this user may not go on: " + e.getMessage(),
                "steps " + String.join(", ", Steps.after(found)) + " to be run before",
                e);
    }

    private void take(long step, Session session) throws SQLException {
        for (String statement : Steps.statements(step, engine.dialect(), tables)) {
            try {
                session.change(statement, List.of());
            } catch (SQLException e) {
                if (!engine.dialect().isThereAlready(e)) {
                    throw e;
                }
            }
        }
    }

    private void requireKnown(long found) {
        if (found > Steps.last()) {
            throw StorageFailure.of(
                    StorageRule.SCHEMA_KNOWN, engine.place(), "tables of step " + found, "step " + Steps.last(), null);
        }
    }

    /**
     * Looks whether every table has its columns.
     *
     * @throws StorageFailure {@link StorageRule#SCHEMA_KNOWN} naming the columns that are missing
     */
    private void check(Session session) throws SQLException {
        requireKnown(step(session));
        for (String table : new TreeSet<>(COLUMNS.keySet())) {
            String name = tables.qualified() + table;
            List<String> found = columns(session, name);
            List<String> missing = COLUMNS.getOrDefault(table, List.of()).stream()
                    .filter(column -> !found.contains(column))
                    .toList();
            if (!missing.isEmpty()) {
                throw StorageFailure.of(
                        StorageRule.SCHEMA_KNOWN,
                        engine.place() + ", " + name,
                        found.isEmpty() ? "no such table" : "columns " + String.join(", ", found),
                        found.isEmpty()
                                ? "a table with " + String.join(", ", missing)
                                : "also " + String.join(", ", missing),
                        null);
            }
        }
    }

    /** The names of a table's columns; none if there is no such table. Nothing can be asked after that in some engines. */
    private List<String> columns(Session session, String table) throws SQLException {
        try {
            return session.describe("SELECT * FROM " + table + " WHERE 1 = 0", found -> {
                List<String> names = new ArrayList<>();
                ResultSetMetaData columns = found.getMetaData();
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    names.add(columns.getColumnName(i).toLowerCase(Locale.ROOT));
                }
                return names;
            });
        } catch (SQLException e) {
            if (engine.dialect().trouble(e) == Trouble.FOREIGN) {
                return List.of();
            }
            throw e;
        }
    }
}
