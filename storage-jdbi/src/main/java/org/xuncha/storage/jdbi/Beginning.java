package org.xuncha.storage.jdbi;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xuncha.record.Line;
import org.xuncha.record.Subject;
import org.xuncha.storage.Append;
import org.xuncha.storage.ProblemRow;

/**
 * How many new problems are added at once: some of them together, all lines, then all rows. Where rows can be copied, a
 * thread of its own copies them while the next ones are made: the server, which takes longest, is never left waiting.
 */
final class Beginning {
    /** So many are added together. Longer batches are no faster, and a server has to hold them too. */
    private static final int BATCH = 2_000;

    /** So many are copied together: few, so that the server begins soon, but many enough for its answers not to count. */
    private static final int COPIED = 250;

    private final Ground ground;
    private final Rollups rollups;
    private final Map<Subject, Long> written;
    private final boolean direct;
    private List<Append> problems = new ArrayList<>();
    private List<Append> leaving = List.of();
    private @Nullable Aside copying;

    /** @param written where it is noted which version each problem has when it was written */
    Beginning(Ground ground, Rollups rollups, Map<Subject, Long> written) {
        this.ground = ground;
        this.rollups = rollups;
        this.written = written;
        this.direct = ground.session().isDirect();
    }

    void add(Append append) throws SQLException {
        problems.add(append);
        rollups.counted(Optional.empty(), Cell.of(row(append)));
        if (!direct && problems.size() == BATCH) {
            end();
        } else if (direct && problems.size() == COPIED) {
            arrive();
            leaving = problems;
            problems = new ArrayList<>(COPIED);
            List<Append> these = leaving;
            copying = Aside.begin(() -> copy(these));
        }
    }

    /** What was given, and is not known to have been added. */
    List<Append> problems() {
        return Stream.concat(leaving.stream(), problems.stream()).toList();
    }

    /** Adds what was given so far. */
    void end() throws SQLException {
        arrive();
        if (problems.isEmpty()) {
            return;
        }
        if (direct) {
            copy(problems);
        } else {
            insert();
        }
        noteWritten(problems);
        problems.clear();
    }

    /** Waits for what is on its way. */
    private void arrive() throws SQLException {
        Aside begun = copying;
        if (begun != null) {
            copying = null;
            begun.over();
            noteWritten(leaving);
            leaving = List.of();
        }
    }

    /** Leaves the session free to take everything back. */
    void giveUp() {
        try {
            arrive();
        } catch (SQLException e) {
            // What is taken back need not have arrived.
        }
    }

    private void copy(List<Append> these) throws SQLException {
        Session session = ground.session();
        session.copy(ground.statements().copyLines, copy -> {
            for (Append append : these) {
                for (Line line : append.lines()) {
                    copy.row(Columns.of(line));
                }
            }
        });
        session.copy(ground.statements().copyRows, copy -> {
            for (Append append : these) {
                copy.row(columns(append));
            }
        });
    }

    private void insert() throws SQLException {
        Statements statements = ground.statements();
        Session session = ground.session();
        session.changeEach(
                statements.insertRow, problems.stream().map(Beginning::columns).toList());
        session.changeEach(
                statements.insertLine,
                problems.stream()
                        .flatMap(append -> append.lines().stream())
                        .map(Columns::of)
                        .toList());
    }

    private void noteWritten(List<Append> these) {
        these.forEach(
                append -> written.put(append.subject(), (long) append.lines().size()));
    }

    private static ProblemRow row(Append append) {
        return append.row().orElseThrow();
    }

    private static List<@Nullable Object> columns(Append append) {
        return Columns.of(row(append), Rollups.at(append));
    }
}
