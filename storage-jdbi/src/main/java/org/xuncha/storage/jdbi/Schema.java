package org.xuncha.storage.jdbi;

import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.xuncha.storage.StorageFailure;
import org.xuncha.storage.StorageRule;

/** Brings the tables of a store to this version, and looks whether everything is there. */
final class Schema {
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
            make(Steps.table(engine.dialect(), tables), session);
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
            make(statement, session);
        }
    }

    private void make(String statement, Session session) throws SQLException {
        try {
            session.change(statement, List.of());
        } catch (SQLException e) {
            if (!engine.dialect().isThereAlready(e)) {
                throw e;
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
     * Looks whether every table has its columns and its keys.
     *
     * @throws StorageFailure {@link StorageRule#SCHEMA_KNOWN} naming the columns or keys that are missing
     */
    private void check(Session session) throws SQLException {
        requireKnown(step(session));
        for (Needed needed : Needed.TABLES) {
            requireColumns(needed, session);
            requireKeys(needed, session);
        }
    }

    private void requireColumns(Needed needed, Session session) throws SQLException {
        List<String> found = columns(session, tables.qualified() + needed.name());
        List<String> missing = needed.columns().stream()
                .filter(column -> !found.contains(column))
                .toList();
        if (!missing.isEmpty()) {
            throw missing(
                    needed,
                    found.isEmpty() ? "no such table" : "columns " + String.join(", ", found),
                    found.isEmpty()
                            ? "a table with " + String.join(", ", missing)
                            : "also " + String.join(", ", missing));
        }
    }

    private void requireKeys(Needed needed, Session session) throws SQLException {
        Set<Set<String>> found = session.keys(tables, needed.name());
        List<List<String>> missing = needed.keys().stream()
                .filter(key -> !found.contains(Set.copyOf(key)))
                .toList();
        if (!missing.isEmpty()) {
            throw missing(
                    needed,
                    found.isEmpty() ? "no unique key" : "unique keys " + said(found),
                    "also a unique key on " + said(missing));
        }
    }

    private static String said(Collection<? extends Collection<String>> keys) {
        return keys.stream()
                .map(key -> "(" + String.join(", ", key) + ")")
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private StorageFailure missing(Needed needed, String found, String expected) {
        return StorageFailure.of(
                StorageRule.SCHEMA_KNOWN,
                engine.place() + ", " + tables.qualified() + needed.name(),
                found,
                expected,
                null);
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
