package org.xuncha.storage.jdbi;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xuncha.record.CommandId;
import org.xuncha.record.Line;
import org.xuncha.record.RoundId;
import org.xuncha.record.Subject;
import org.xuncha.storage.Append;
import org.xuncha.storage.ProblemRow;

/** How lines and rows are added in one transaction. */
final class Appending {
    private final Ground ground;
    private final Rollups rollups;
    private final Statements statements;
    private final Map<Subject, Long> written = new HashMap<>();
    private final Map<RoundId, Map<CommandId, Line>> carriedOut = new HashMap<>();

    Appending(Ground ground, Rollups rollups) {
        this.ground = ground;
        this.rollups = rollups;
        this.statements = ground.statements();
    }

    void append(Append append) {
        ground.requireWriting();
        Map<CommandId, Line> before =
                carriedOut.computeIfAbsent(append.subject().round(), round -> new HashMap<>());
        for (Line line : append.lines()) {
            if (before.putIfAbsent(line.command(), line) != null) {
                throw ground.lose(Engine.commandOnce(append.subject(), line.command()));
            }
        }
        try {
            if (!fits(append)) {
                throw ground.lose(conflict(append));
            }
            for (Line line : append.lines()) {
                ground.session().change(statements.insertLine, Columns.of(line));
            }
            for (Line line : append.remaining()) {
                ground.session().change(statements.replaceText, Columns.remaining(line));
            }
        } catch (SQLException e) {
            throw ground.dialect().trouble(e) == Trouble.DUPLICATE ? ground.lose(conflict(append)) : ground.lose(e);
        }
        written.put(append.subject(), append.version() + append.lines().size());
    }

    /** Whether the record has the version named; of a problem, writes its row at the same time. */
    private boolean fits(Append append) throws SQLException {
        if (append.row().isPresent()) {
            ProblemRow row = append.row().get();
            Optional<Cell> before = append.version() == 0 ? Optional.empty() : rollups.of(row, append.version());
            boolean fits = append.version() == 0
                    ? ground.session().change(statements.insertRow, Columns.of(row)) == 1
                    : ground.session().change(statements.updateRow, Columns.of(row, append.version())) == 1;
            if (fits) {
                rollups.moved(before, row, append);
            }
            return fits;
        }
        return append.version() == 0 || found(append.subject()) == append.version();
    }

    /**
     * Why an append could not be made. An engine that gives up a transaction at the first error is asked in a new one,
     * which is no loss: this one is lost already.
     */
    private RuntimeException conflict(Append append) {
        Subject subject = append.subject();
        try {
            if (ground.dialect() != Dialect.SQLITE) {
                ground.session().rollback();
            }
            for (Line line : append.lines()) {
                List<Object> command =
                        List.of(subject.round().value(), line.command().value());
                if (!ground.session()
                        .ask(statements.byCommand, command, row -> line)
                        .isEmpty()) {
                    return Engine.commandOnce(subject, line.command());
                }
            }
            Long own = written.get(subject);
            return Engine.versionCurrent(subject, append.version(), own != null ? own : found(subject));
        } catch (SQLException e) {
            return ground.engine().failure(e);
        }
    }

    private long found(Subject subject) throws SQLException {
        return ground.session()
                .ask(statements.version, Ground.key(subject), row -> row.getLong(1))
                .get(0);
    }
}
