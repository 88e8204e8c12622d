package org.xuncha.storage.jdbi;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xuncha.record.Line;
import org.xuncha.record.Subject;
import org.xuncha.storage.Append;
import org.xuncha.storage.ProblemRow;

/**
 * How many new problems are added at once: all lines, then all rows. Where rows can be copied, a line is on its way to
 * the server while the next problem is made, and rows are put into words meanwhile: the server, which takes longest, is
 * seldom left waiting.
 */
final class Beginning {
    /** So many problems are held at once. Longer batches are no faster, and a server has to hold them too. */
    private static final int LONGEST = 2_000;

    private final Ground ground;
    private final Rollups rollups;
    private final Map<Subject, Long> written;
    private final List<Append> problems = new ArrayList<>();
    private final CopyText rows = new CopyText();
    private @Nullable Copying copying;

    /** @param written where it is noted which version each problem has when it was written */
    Beginning(Ground ground, Rollups rollups, Map<Subject, Long> written) {
        this.ground = ground;
        this.rollups = rollups;
        this.written = written;
    }

    void add(Append append) throws SQLException {
        problems.add(append);
        rollups.counted(Optional.empty(), Cell.of(row(append)));
        if (ground.session().isDirect()) {
            for (Line line : append.lines()) {
                copying().row(Columns.of(line));
            }
            rows.row(columns(append));
        }
        if (problems.size() == LONGEST) {
            end();
        }
    }

    /** What was given since the last end. */
    List<Append> problems() {
        return problems;
    }

    private Copying copying() throws SQLException {
        Copying begun = copying;
        if (begun == null) {
            begun = ground.session().copy(ground.statements().copyLines, new CopyText());
            copying = begun;
        }
        return begun;
    }

    /** Adds what was given so far. */
    void end() throws SQLException {
        if (problems.isEmpty()) {
            return;
        }
        Statements statements = ground.statements();
        Session session = ground.session();
        if (session.isDirect()) {
            copying().end();
            copying = session.copy(statements.copyRows, rows);
            copying.end();
            copying = null;
        } else {
            session.changeEach(
                    statements.insertRow,
                    problems.stream().map(Beginning::columns).toList());
            session.changeEach(
                    statements.insertLine,
                    problems.stream()
                            .flatMap(append -> append.lines().stream())
                            .map(Columns::of)
                            .toList());
        }
        problems.forEach(
                append -> written.put(append.subject(), (long) append.lines().size()));
        problems.clear();
    }

    /** Leaves the session free to take everything back. */
    void giveUp() {
        if (copying != null) {
            copying.giveUp();
            copying = null;
        }
    }

    private static ProblemRow row(Append append) {
        return append.row().orElseThrow();
    }

    private static List<@Nullable Object> columns(Append append) {
        return Columns.of(row(append), Rollups.at(append));
    }
}
