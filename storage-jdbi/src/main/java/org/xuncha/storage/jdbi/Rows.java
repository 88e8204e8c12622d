package org.xuncha.storage.jdbi;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xuncha.storage.Append;
import org.xuncha.storage.ProblemRow;

/** How the row of a problem is written, and with it what is counted and what stood until then. */
final class Rows {
    private final Ground ground;
    private final Rollups rollups;
    private final Statements statements;

    Rows(Ground ground, Rollups rollups) {
        this.ground = ground;
        this.rollups = rollups;
        this.statements = ground.statements();
    }

    /** Writes the row to which an append leads; false if its problem has another version than the append goes on from. */
    boolean written(ProblemRow row, Append append) throws SQLException {
        if (append.version() == 0) {
            return begun(row, append);
        }
        return ground.session().keepsTriggers() ? changedByTrigger(row, append) : changed(row, append);
    }

    private boolean begun(ProblemRow row, Append append) throws SQLException {
        rollups.counted(Optional.empty(), Cell.of(row));
        return ground.session().change(statements.insertRow, Columns.of(row, Rollups.at(append))) == 1;
    }

    private boolean changed(ProblemRow row, Append append) throws SQLException {
        Optional<Standing> before = rollups.of(row, append.version());
        if (before.isEmpty()) {
            return false;
        }
        boolean stays = before.get().cell().equals(Cell.of(row));
        boolean fits =
                fits(statements.updateRow, row, append, stays ? before.get().since() : Rollups.at(append));
        if (fits) {
            rollups.moved(before.get(), row, append);
        }
        return fits;
    }

    /**
     * What was counted need not be asked for where the connection moves the counts itself. An addressee that stays is not
     * written, so that no index of addressees is.
     */
    private boolean changedByTrigger(ProblemRow row, Append append) throws SQLException {
        ground.session().sayOnce(statements.trigger);
        long at = Rollups.at(append);
        return fits(statements.updateThere, row, append, at) || fits(statements.updateElsewhere, row, append, at);
    }

    private boolean fits(String update, ProblemRow row, Append append, long since) throws SQLException {
        List<@Nullable Object> values = Columns.of(row, since);
        values.add(append.version());
        return ground.session().change(update, values) == 1;
    }
}
