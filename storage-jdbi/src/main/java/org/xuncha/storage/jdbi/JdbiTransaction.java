package org.xuncha.storage.jdbi;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xuncha.record.CommandId;
import org.xuncha.record.Line;
import org.xuncha.record.RoundId;
import org.xuncha.record.Subject;
import org.xuncha.storage.Append;
import org.xuncha.storage.ProblemFile;
import org.xuncha.storage.ProblemQuery;
import org.xuncha.storage.ProblemRow;
import org.xuncha.storage.Problems;
import org.xuncha.storage.Records;
import org.xuncha.storage.Sight;
import org.xuncha.storage.Tally;
import org.xuncha.storage.Transaction;

/** The ports over one session, from its begin to its end. What goes wrong once stays wrong to the end. */
final class JdbiTransaction implements Transaction, Records, Problems {
    private final Thread owner = Thread.currentThread();
    private final Session session;
    private final Statements statements;
    private final Engine engine;
    private final boolean writes;
    private final Map<Subject, Long> written = new HashMap<>();
    private final Map<RoundId, Map<CommandId, Line>> carriedOut = new HashMap<>();
    private @Nullable RuntimeException lost;
    private @Nullable SQLException again;
    private boolean ended;

    JdbiTransaction(Session session, Statements statements, Engine engine, boolean writes) {
        this.session = session;
        this.statements = statements;
        this.engine = engine;
        this.writes = writes;
    }

    void end() {
        ended = true;
    }

    /** Throws what made this transaction lost, whether or not the work caught it. */
    void requireKept() {
        if (lost != null) {
            throw lost;
        }
    }

    /**
     * Goes on if this transaction was not lost to an engine that asks for it once more.
     *
     * @throws TryAgain otherwise
     */
    void requireNoRetry() {
        if (again != null) {
            throw new TryAgain(again);
        }
    }

    @Override
    public Records records() {
        return this;
    }

    @Override
    public Problems problems() {
        return this;
    }

    @Override
    public List<Line> of(Subject subject) {
        return List.copyOf(ask(statements.record, key(subject), row -> Columns.line(row, 0, subject)));
    }

    @Override
    public long version(Subject subject) {
        return ask(statements.version, key(subject), row -> row.getLong(1)).get(0);
    }

    @Override
    public Optional<Line> byCommand(RoundId round, CommandId command) {
        List<Object> key = List.of(round.value(), command.value());
        return ask(
                        statements.byCommand,
                        key,
                        row -> Columns.line(row, 2, new Subject(round, row.getString(1), row.getString(2))))
                .stream()
                .findFirst();
    }

    @Override
    public List<List<Line>> ofKind(RoundId round, String kind, String after, int limit) {
        long most = requirePositive(limit);
        List<Object> key = after.isEmpty()
                ? List.of(round.value(), kind, round.value(), kind, most)
                : List.of(round.value(), kind, after, round.value(), kind, after, most);
        Map<String, List<Line>> records = new LinkedHashMap<>();
        ask(after.isEmpty() ? statements.ofKind : statements.ofKindAfter, key, row -> {
            String subjectKey = row.getString(1);
            List<Line> lines = records.computeIfAbsent(subjectKey, first -> new ArrayList<>());
            Subject subject = lines.isEmpty()
                    ? new Subject(round, kind, subjectKey)
                    : lines.get(0).subject();
            return lines.add(Columns.line(row, 1, subject));
        });
        return records.values().stream().map(List::copyOf).toList();
    }

    /** Goes from round to round by the key, so that no line is read that is not asked for. */
    @Override
    public List<RoundId> rounds() {
        List<RoundId> rounds = new ArrayList<>();
        Optional<String> next = nextRound("");
        while (next.isPresent()) {
            rounds.add(RoundId.of(next.get()));
            next = nextRound(next.get());
        }
        return List.copyOf(rounds);
    }

    private Optional<String> nextRound(String after) {
        return ask(statements.nextRound, List.of(after), row -> Optional.ofNullable(row.getString(1)))
                .get(0);
    }

    @Override
    public Optional<ProblemRow> find(Subject problem, Sight sight) {
        if (!problem.kind().equals(ProblemRow.KIND)) {
            return Optional.empty();
        }
        Where where = Where.problem(problem, sight);
        return ask(statements.row + where.sql(), where.values(), row -> Columns.row(row, problem)).stream()
                .findFirst();
    }

    @Override
    public Optional<ProblemFile> file(Subject problem, Sight sight) {
        if (!problem.kind().equals(ProblemRow.KIND)) {
            return Optional.empty();
        }
        Where where = Where.problem(problem, sight);
        List<ProblemRow> first = new ArrayList<>(1);
        List<Line> lines = ask(statements.file + where.sql() + " ORDER BY l.line_seq", where.values(), row -> {
            if (first.isEmpty()) {
                first.add(Columns.row(row, problem));
            }
            return Columns.line(row, Columns.OF_ROW, problem);
        });
        return first.stream().findFirst().map(row -> new ProblemFile(row, lines));
    }

    @Override
    public List<ProblemRow> page(ProblemQuery query, String after, int limit) {
        long most = requirePositive(limit);
        Where where = Where.fits(query, engine.dialect()).after(after);
        return List.copyOf(ask(
                statements.row + where.sql() + " ORDER BY p.problem_key LIMIT ?",
                where.valuesAnd(most),
                row -> Columns.row(row, query.round())));
    }

    @Override
    public List<Tally> count(ProblemQuery query) {
        Where where = Where.fits(query, engine.dialect());
        return ask(
                        statements.count + where.sql()
                                + " GROUP BY p.addressee, p.area_level, p.focus_code, p.field_code, p.status_code",
                        where.values(),
                        Columns::tally)
                .stream()
                .sorted(Tally.ORDER)
                .toList();
    }

    @Override
    public void append(Append append) {
        requireUsable();
        if (!writes) {
            throw new IllegalStateException("this transaction only reads");
        }
        Map<CommandId, Line> before =
                carriedOut.computeIfAbsent(append.subject().round(), round -> new HashMap<>());
        for (Line line : append.lines()) {
            if (before.putIfAbsent(line.command(), line) != null) {
                throw lose(Engine.commandOnce(append.subject(), line.command()));
            }
        }
        try {
            if (!fits(append)) {
                throw lose(conflict(append));
            }
            for (Line line : append.lines()) {
                session.change(statements.insertLine, Columns.of(line));
            }
        } catch (SQLException e) {
            throw engine.dialect().trouble(e) == Trouble.DUPLICATE ? lose(conflict(append)) : lose(e);
        }
        written.put(append.subject(), append.version() + append.lines().size());
    }

    /** Whether the record has the version named; of a problem, writes its row at the same time. */
    private boolean fits(Append append) throws SQLException {
        if (append.row().isPresent()) {
            ProblemRow row = append.row().get();
            return append.version() == 0
                    ? session.change(statements.insertRow, Columns.of(row)) == 1
                    : session.change(statements.updateRow, Columns.of(row, append.version())) == 1;
        }
        return append.version() == 0 || version(append.subject()) == append.version();
    }

    private RuntimeException lose(SQLException e) {
        again = engine.dialect().trouble(e) == Trouble.AGAIN ? e : null;
        return lose(engine.failure(e));
    }

    private RuntimeException lose(RuntimeException why) {
        lost = why;
        return why;
    }

    /**
     * Why an append could not be made. An engine that gives up a transaction at the first error is asked in a new one,
     * which is no loss: this one is lost already.
     */
    private RuntimeException conflict(Append append) {
        Subject subject = append.subject();
        try {
            if (engine.dialect() != Dialect.SQLITE) {
                session.rollback();
            }
            for (Line line : append.lines()) {
                List<Object> command =
                        List.of(subject.round().value(), line.command().value());
                if (!session.ask(statements.byCommand, command, row -> line).isEmpty()) {
                    return Engine.commandOnce(subject, line.command());
                }
            }
            Long own = written.get(subject);
            long found = own != null
                    ? own
                    : session.ask(statements.version, key(subject), row -> row.getLong(1))
                            .get(0);
            return Engine.versionCurrent(subject, append.version(), found);
        } catch (SQLException e) {
            return engine.failure(e);
        }
    }

    private <T> List<T> ask(String sql, List<?> values, Session.Reading<T> reading) {
        requireUsable();
        try {
            return session.ask(sql, values, reading);
        } catch (SQLException e) {
            throw lose(e);
        }
    }

    private void requireUsable() {
        if (ended) {
            throw new IllegalStateException("the transaction is over");
        }
        if (Thread.currentThread() != owner) {
            throw new IllegalStateException("the transaction belongs to another thread");
        }
        if (lost != null) {
            throw lost;
        }
    }

    private static List<Object> key(Subject subject) {
        return List.of(subject.round().value(), subject.kind(), subject.key());
    }

    private static long requirePositive(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("found limit " + limit + ", expected 1 or more");
        }
        return limit;
    }
}
