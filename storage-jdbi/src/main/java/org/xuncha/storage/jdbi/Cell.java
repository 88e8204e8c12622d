package org.xuncha.storage.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.xuncha.storage.ProblemRow;

/**
 * That by which problems are counted. Cells are in an order, so that writers who change several of them do it in the same
 * one and never wait for each other in a circle.
 */
record Cell(
        String round,
        String addressee,
        String level,
        String focus,
        String field,
        String status,
        String outcome,
        long immediate,
        long restricted)
        implements Comparable<Cell> {
    private static final Comparator<Cell> ORDER = Comparator.comparing(Cell::round)
            .thenComparing(Cell::addressee)
            .thenComparing(Cell::level)
            .thenComparing(Cell::focus)
            .thenComparing(Cell::field)
            .thenComparing(Cell::status)
            .thenComparing(Cell::outcome)
            .thenComparingLong(Cell::immediate)
            .thenComparingLong(Cell::restricted);

    static Cell of(ProblemRow row) {
        return new Cell(
                row.subject().round().value(),
                row.addressee().value(),
                row.level().name(),
                row.focus(),
                row.field(),
                row.status(),
                row.outcome(),
                row.immediate() ? 1 : 0,
                row.restricted() ? 1 : 0);
    }

    /** The cell whose columns but the round stand in this row. */
    static Cell read(String round, ResultSet row) throws SQLException {
        return new Cell(
                round,
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getLong(7),
                row.getLong(8));
    }

    /** The columns but the round. */
    List<Object> columns() {
        return List.of(addressee, level, focus, field, status, outcome, immediate, restricted);
    }

    /** The columns behind some others. */
    List<Object> behind(Object... first) {
        List<Object> all = new ArrayList<>(Arrays.asList(first));
        all.add(round);
        all.addAll(columns());
        return all;
    }

    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other);
    }
}
