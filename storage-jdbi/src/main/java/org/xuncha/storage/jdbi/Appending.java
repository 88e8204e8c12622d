package org.xuncha.storage.jdbi;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xuncha.record.CommandId;
import org.xuncha.record.Line;
import org.xuncha.record.RoundId;
import org.xuncha.record.Subject;
import org.xuncha.storage.Append;

/**
 * How lines and rows are added in one transaction. Where the engine can be told a whole act in one statement, that waits
 * until something else is asked or the transaction ends: the last act takes its counts with it, and one that is alone in
 * its transaction commits by itself.
 */
final class Appending {
    private final Ground ground;
    private final Rollups rollups;
    private final Statements statements;
    private final Rows rows;
    private final Map<Subject, Long> written = new HashMap<>();
    private final Map<RoundId, Set<CommandId>> carriedOut = new HashMap<>();
    private @Nullable Append waiting;

    Appending(Ground ground, Rollups rollups) {
        this.ground = ground;
        this.rollups = rollups;
        this.statements = ground.statements();
        this.rows = new Rows(ground, rollups);
        ground.first(this::settle);
    }

    void append(Append append) {
        ground.requireWriting();
        add(append);
    }

    private void add(Append append) {
        settle();
        claim(append);
        if (isOneAct(append)) {
            waiting = append;
            return;
        }
        try {
            oneByOne(append);
        } catch (SQLException e) {
            throw failure(e, List.of(append));
        }
        written.put(append.subject(), append.version() + append.lines().size());
    }

    /** Carries out the act that waits, if one does; what it changed of counts is written with that of others. */
    private void settle() {
        Append act = waiting;
        waiting = null;
        if (act != null) {
            Cell before = cellBefore(act, false);
            rollups.counted(Optional.of(before), Cell.of(act.row().orElseThrow()));
            written.put(act.subject(), act.version() + 1);
        }
    }

    /** Writes what is written last. */
    void finish() throws SQLException {
        Append act = waiting;
        if (act != null && rollups.isEmpty()) {
            waiting = null;
            cellBefore(act, true);
        } else {
            settle();
            rollups.flush();
        }
    }

    /** Problems that are new are added together, every other append by itself. */
    void appendAll(Iterable<Append> appends) {
        ground.requireWriting();
        settle();
        ground.busy(true);
        Beginning beginning = new Beginning(ground, rollups, written);
        try {
            for (Append append : appends) {
                if (append.version() == 0 && append.row().isPresent()) {
                    claim(append);
                    beginning.add(append);
                } else {
                    beginning.end();
                    add(append);
                }
            }
            beginning.end();
        } catch (SQLException e) {
            beginning.giveUp();
            throw failure(e, beginning.problems());
        } catch (RuntimeException e) {
            beginning.giveUp();
            throw ground.lose(e);
        } finally {
            ground.busy(false);
        }
    }

    /** Sees to it that a command is carried out once in this transaction. */
    private void claim(Append append) {
        Set<CommandId> before = carriedOut.computeIfAbsent(append.subject().round(), round -> new HashSet<>());
        for (Line line : append.lines()) {
            if (!before.add(line.command())) {
                throw ground.lose(Engine.commandOnce(append.subject(), line.command()));
            }
        }
    }

    private RuntimeException failure(SQLException e, List<Append> appends) {
        return ground.dialect().trouble(e) == Trouble.DUPLICATE ? ground.lose(conflict(appends)) : ground.lose(e);
    }

    /** Whether this is an act on a problem that is there, and the engine can be told all of it in one statement. */
    private boolean isOneAct(Append append) {
        return ground.session().isDirect()
                && append.row().isPresent()
                && append.version() > 0
                && append.lines().size() == 1
                && append.remaining().isEmpty();
    }

    /**
     * Carries out an act, and tells where its problem was counted before.
     *
     * @param counted whether the counts are changed by the same statement
     */
    private Cell cellBefore(Append act, boolean counted) {
        String sql = counted ? statements.actCounted : statements.act;
        String round = act.subject().round().value();
        Session session = ground.session();
        boolean alone = counted && session.isUntouched();
        List<Cell> before;
        try {
            Session.Reading<Cell> reading = found -> Cell.read(round, found);
            before = alone
                    ? session.askAlone(sql, Columns.ofAct(act), reading)
                    : session.ask(sql, Columns.ofAct(act), reading);
        } catch (SQLException e) {
            throw alone && ground.dialect().trouble(e) != Trouble.DUPLICATE
                    ? ground.loseAtCommit(e)
                    : failure(e, List.of(act));
        }
        if (before.isEmpty()) {
            throw ground.lose(conflict(List.of(act)));
        }
        return before.get(0);
    }

    private void oneByOne(Append append) throws SQLException {
        if (!fits(append)) {
            throw ground.lose(conflict(List.of(append)));
        }
        for (Line line : append.lines()) {
            ground.session().change(statements.insertLine, Columns.of(line));
        }
        for (Line line : append.remaining()) {
            ground.session().change(statements.replaceText, Columns.remaining(line));
        }
    }

    /** Whether the record has the version named; of a problem, writes its row at the same time. */
    private boolean fits(Append append) throws SQLException {
        if (append.row().isPresent()) {
            return rows.written(append.row().get(), append);
        }
        return append.version() == 0 || found(append.subject()) == append.version();
    }

    /**
     * Why appends could not be made. An engine that gives up a transaction at the first error is asked in a new one,
     * which is no loss: this one is lost already.
     */
    private RuntimeException conflict(List<Append> appends) {
        try {
            if (ground.dialect() != Dialect.SQLITE) {
                ground.session().rollback();
            }
            for (Append append : appends) {
                Subject subject = append.subject();
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
                long version = own != null ? own : found(subject);
                if (version != append.version() || append.equals(appends.get(appends.size() - 1))) {
                    return Engine.versionCurrent(subject, append.version(), version);
                }
            }
            throw new IllegalStateException("a conflict of no append");
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
