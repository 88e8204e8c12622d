package org.xuncha.storage.jdbi;

import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.xuncha.storage.Append;
import org.xuncha.storage.ProblemRow;

/**
 * The counts that are kept, and what stood until when: written in the transaction of the act. Counts are written last of all,
 * once for each cell, so that writers of the same village wait for each other as shortly as can be.
 */
final class Rollups {
    private final Ground ground;
    private final Statements statements;
    private final Map<Cell, Long> changes = new TreeMap<>();

    Rollups(Ground ground) {
        this.ground = ground;
        this.statements = ground.statements();
    }

    /** How a problem is counted; empty if it has another version than the one named. */
    Optional<Standing> of(ProblemRow row, long version) throws SQLException {
        String round = row.subject().round().value();
        return ground
                .session()
                .ask(
                        statements.cell,
                        List.of(round, row.subject().key(), version),
                        found -> Standing.read(round, found))
                .stream()
                .findFirst();
    }

    /** Whether nothing has changed of counts that is not written. */
    boolean isEmpty() {
        return changes.isEmpty();
    }

    /** Notes that an append led from one cell to another, and what stood until then. */
    void moved(Standing from, ProblemRow row, Append append) throws SQLException {
        if (!from.cell().equals(Cell.of(row))) {
            String key = row.subject().key();
            ground.session()
                    .change(statements.insertStood, from.cell().behind(key, row.version(), from.since(), at(append)));
            counted(Optional.of(from.cell()), Cell.of(row));
        }
    }

    /** Notes that a problem is counted in a cell, and no longer in another. */
    void counted(Optional<Cell> from, Cell to) {
        from.ifPresent(cell -> changes.merge(cell, -1L, Long::sum));
        changes.merge(to, 1L, Long::sum);
    }

    /** The instant of the last act of an append. */
    static long at(Append append) {
        return micros(append.lines().get(append.lines().size() - 1).at());
    }

    static long micros(Instant at) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }

    /** Writes the counts that have changed so far. If somebody else begins to count in a cell meanwhile, all is tried again. */
    void flush() throws SQLException {
        changes.values().removeIf(change -> change == 0);
        List<List<Object>> all = new ArrayList<>();
        changes.forEach((cell, change) -> all.add(cell.behind(change)));
        changes.clear();
        if (all.isEmpty()) {
            return;
        }
        if (ground.session().isDirect()) {
            ground.session().change(statements.addTallies, Columns.arrays(all));
            return;
        }
        int[] changed = ground.session().changeEach(statements.updateTally, all);
        for (int i = 0; i < changed.length; i++) {
            if (changed[i] != 1) {
                begin(all.get(i));
            }
        }
    }

    private void begin(List<Object> tally) throws SQLException {
        try {
            ground.session().change(statements.insertTally, tally);
        } catch (SQLException e) {
            throw ground.dialect().trouble(e) == Trouble.DUPLICATE ? ground.loseForNow(e) : ground.lose(e);
        }
    }
}
