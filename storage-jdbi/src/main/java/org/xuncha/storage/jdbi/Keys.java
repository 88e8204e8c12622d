package org.xuncha.storage.jdbi;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a table, as the catalogue of its engine tells them: of each, the columns by which no two rows may be alike.
 * Whether a key is primary makes no difference.
 */
record Keys(
        DatabaseMetaData catalogue,
        @Nullable String database,
        @Nullable String schema,
        String table) {

    /** The keys of a table. */
    static Set<Set<String>> of(Connection connection, Tables tables, String name) throws SQLException {
        DatabaseMetaData catalogue = connection.getMetaData();
        boolean upper = catalogue.storesUpperCaseIdentifiers();
        Optional<String> named = tables.schema().map(schema -> upper ? schema.toUpperCase(Locale.ROOT) : schema);
        String table = tables.prefix() + name;
        String stored = upper ? table.toUpperCase(Locale.ROOT) : table;
        if (!catalogue.supportsSchemasInTableDefinitions()) {
            // What others call a schema is a database there, and the driver may call it either.
            return new Keys(catalogue, named.orElse(connection.getCatalog()), named.orElse(null), stored).all();
        }
        Set<Set<String>> here =
                new Keys(catalogue, connection.getCatalog(), named.orElse(connection.getSchema()), stored).all();
        // A table may stand in another schema of those in which the connection looks.
        return here.isEmpty() && named.isEmpty()
                ? new Keys(catalogue, connection.getCatalog(), null, stored).all()
                : here;
    }

    private Set<Set<String>> all() throws SQLException {
        Set<Set<String>> all = new HashSet<>(unique());
        Set<String> primary = primary();
        if (!primary.isEmpty()) {
            all.add(primary);
        }
        return all;
    }

    /** The columns of each unique index of all rows. */
    private Set<Set<String>> unique() throws SQLException {
        Map<String, Set<String>> unique = new HashMap<>();
        try (ResultSet found = catalogue.getIndexInfo(database, schema, table, true, true)) {
            while (found.next()) {
                String index = found.getString("INDEX_NAME");
                String column = found.getString("COLUMN_NAME");
                boolean ofAllRows = found.getString("FILTER_CONDITION") == null;
                if (index != null && column != null && ofAllRows && !found.getBoolean("NON_UNIQUE")) {
                    unique.computeIfAbsent(index, first -> new TreeSet<>()).add(column.toLowerCase(Locale.ROOT));
                }
            }
        }
        return new HashSet<>(unique.values());
    }

    private Set<String> primary() throws SQLException {
        Set<String> primary = new TreeSet<>();
        try (ResultSet found = catalogue.getPrimaryKeys(database, schema, table)) {
            while (found.next()) {
                primary.add(found.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return primary;
    }
}
