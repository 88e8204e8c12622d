package org.xuncha.storage.jdbi;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xuncha.record.Line;
import org.xuncha.storage.Append;
import org.xuncha.storage.ProblemRow;

/** How many new problems are added at once: all rows, then all lines. */
final class Beginning {
    /** Longer batches are no faster, and a server has to hold them. */
    private static final int LONGEST = 1_000;

    private final Ground ground;
    private final Rollups rollups;

    Beginning(Ground ground, Rollups rollups) {
        this.ground = ground;
        this.rollups = rollups;
    }

    void of(List<Append> problems) throws SQLException {
        for (int i = 0; i < problems.size(); i += LONGEST) {
            some(problems.subList(i, Math.min(problems.size(), i + LONGEST)));
        }
    }

    private void some(List<Append> problems) throws SQLException {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        List<List<Object>> lines = new ArrayList<>();
        for (Append append : problems) {
            ProblemRow row = append.row().orElseThrow();
            rows.add(Columns.of(row, Rollups.at(append)));
            for (Line line : append.lines()) {
                lines.add(Columns.of(line));
            }
            rollups.counted(Optional.empty(), Cell.of(row));
        }
        Statements statements = ground.statements();
        ground.session().insertAll(statements.insertRow, statements.copyRows, rows);
        ground.session().insertAll(statements.insertLine, statements.copyLines, lines);
    }
}
