package org.xuncha.storage.jdbi;

import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.xuncha.storage.Append;
import org.xuncha.storage.ProblemRow;

/**
 * The counts that are kept, and what stood when: written in the transaction of the act. Counts are written last of all,
 * once for each cell, so that writers of the same village wait for each other as shortly as can be.
 */
final class Rollups {
    private static final long OPEN = Long.MAX_VALUE;

    private final Ground ground;
    private final Statements statements;
    private final Map<Cell, Long> changes = new TreeMap<>();

    Rollups(Ground ground) {
        this.ground = ground;
        this.statements = ground.statements();
    }

    /** The cell in which a problem is counted; empty if it has another version than the one named. */
    Optional<Cell> of(ProblemRow row, long version) throws SQLException {
        String round = row.subject().round().value();
        return ground
                .session()
                .ask(statements.cell, List.of(round, row.subject().key(), version), found -> Cell.read(round, found))
                .stream()
                .findFirst();
    }

    /** Notes that an append led from one cell to another. */
    void moved(Optional<Cell> from, ProblemRow row, Append append) throws SQLException {
        Cell to = Cell.of(row);
        if (from.filter(to::equals).isPresent()) {
            return;
        }
        long at = micros(append.lines().get(append.lines().size() - 1).at());
        String round = row.subject().round().value();
        String key = row.subject().key();
        if (from.isPresent()) {
            changes.merge(from.get(), -1L, Long::sum);
            ground.session().change(statements.closeStood, List.of(at, round, key, OPEN));
        }
        changes.merge(to, 1L, Long::sum);
        ground.session().change(statements.insertStood, to.behind(key, row.version(), at, OPEN));
    }

    static long micros(Instant at) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }

    /** Writes the counts that have changed so far. If somebody else begins to count in a cell meanwhile, all is tried again. */
    void flush() throws SQLException {
        for (Map.Entry<Cell, Long> change : changes.entrySet()) {
            if (change.getValue() != 0) {
                write(change.getKey(), change.getValue());
            }
        }
        changes.clear();
    }

    private void write(Cell cell, long change) throws SQLException {
        if (ground.session().change(statements.updateTally, cell.behind(change)) == 1) {
            return;
        }
        try {
            ground.session().change(statements.insertTally, cell.behind(change));
        } catch (SQLException e) {
            throw ground.dialect().trouble(e) == Trouble.DUPLICATE ? ground.loseForNow(e) : ground.lose(e);
        }
    }
}
