package org.xuncha.example.benchmarks.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts kept by hand: what a transaction changed of them is added up and written at its end, in one batch and always in
 * the same order, so that writers never wait for each other in a circle.
 */
final class PlainCounts {
    private final PreparedStatement add;
    private final Map<Cell, Long> changes = new TreeMap<>();

    PlainCounts(Connection connection, Engine engine, String prefix) throws SQLException {
        String tally = prefix + "tally";
        add = connection.prepareStatement("INSERT INTO " + tally
                + " (round_id, addressee, area_level, focus_code, field_code, status_code, outcome_code, problems)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)" + engine.orAdd(tally));
    }

    /** Notes that a problem is counted in a status, or no longer. */
    void note(Draft draft, String status, long change) {
        changes.merge(
                new Cell(draft.addressee(), draft.focus(), draft.field(), status, draft.outcome(status)),
                change,
                Long::sum);
    }

    void write() throws SQLException {
        for (Map.Entry<Cell, Long> change : changes.entrySet()) {
            Cell cell = change.getKey();
            add.setString(1, Draft.ROUND);
            add.setString(2, cell.addressee);
            add.setString(3, Draft.LEVEL);
            add.setString(4, cell.focus);
            add.setString(5, cell.field);
            add.setString(6, cell.status);
            add.setString(7, cell.outcome);
            add.setLong(8, change.getValue());
            add.addBatch();
        }
        changes.clear();
        add.executeBatch();
    }

    private record Cell(String addressee, String focus, String field, String status, String outcome)
            implements Comparable<Cell> {
        private static final Comparator<Cell> ORDER = Comparator.comparing(Cell::addressee)
                .thenComparing(Cell::focus)
                .thenComparing(Cell::field)
                .thenComparing(Cell::status)
                .thenComparing(Cell::outcome);

        @Override
        public int compareTo(Cell other) {
            return ORDER.compare(this, other);
        }
    }
}
