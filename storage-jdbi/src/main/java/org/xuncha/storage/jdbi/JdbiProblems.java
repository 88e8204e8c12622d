package org.xuncha.storage.jdbi;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.xuncha.record.Line;
import org.xuncha.record.Subject;
import org.xuncha.storage.ProblemCursor;
import org.xuncha.storage.ProblemFile;
import org.xuncha.storage.ProblemOrder;
import org.xuncha.storage.ProblemQuery;
import org.xuncha.storage.ProblemRow;
import org.xuncha.storage.Problems;
import org.xuncha.storage.Sight;
import org.xuncha.storage.Tally;

/** What stands of problems, over one session. */
final class JdbiProblems implements Problems {
    private final Ground ground;
    private final Rollups rollups;
    private final Statements statements;

    JdbiProblems(Ground ground, Rollups rollups) {
        this.ground = ground;
        this.rollups = rollups;
        this.statements = ground.statements();
    }

    @Override
    public Optional<ProblemRow> find(Subject problem, Sight sight) {
        if (!problem.kind().equals(ProblemRow.KIND)) {
            return Optional.empty();
        }
        ground.question();
        Where where = Where.problem(problem, sight);
        return ground.ask(statements.row + where.sql(), where.values(), row -> Columns.row(row, problem)).stream()
                .findFirst();
    }

    @Override
    public Optional<ProblemFile> file(Subject problem, Sight sight) {
        if (!problem.kind().equals(ProblemRow.KIND)) {
            return Optional.empty();
        }
        ground.question();
        Where where = Where.problem(problem, sight);
        List<ProblemRow> first = new ArrayList<>(1);
        List<Line> lines = ground.ask(statements.file + where.sql() + " ORDER BY l.line_seq", where.values(), row -> {
            if (first.isEmpty()) {
                first.add(Columns.row(row, problem));
            }
            return Columns.line(row, Columns.OF_ROW, problem);
        });
        return first.stream().findFirst().map(row -> new ProblemFile(row, lines));
    }

    @Override
    public List<ProblemRow> page(ProblemQuery query, ProblemCursor from, int limit) {
        long most = Ground.requirePositive(limit);
        ground.question();
        return rows(query, from, most);
    }

    /** A question of as many statements as there are pages. What was given out is not given out again. */
    @Override
    public void each(ProblemQuery query, ProblemOrder order, Consumer<ProblemRow> taker) {
        ground.longQuestion();
        ProblemCursor from = ProblemCursor.first(order);
        List<ProblemRow> page;
        do {
            page = rows(query, from, AT_ONCE);
            ground.givesOut();
            page.forEach(taker);
            from = page.isEmpty() ? from : from.after(page.get(page.size() - 1));
        } while (page.size() == AT_ONCE);
    }

    private List<ProblemRow> rows(ProblemQuery query, ProblemCursor from, long most) {
        Where where = Where.fits(query, ground.dialect()).behind(from);
        String rest = where.sql() + " ORDER BY " + Statements.ordered(from.order()) + " LIMIT " + most;
        if (!ground.session().packs()) {
            return List.copyOf(
                    ground.ask(statements.row + rest, where.values(), row -> Columns.row(row, query.round())));
        }
        PackedRows rows = new PackedRows(query.round());
        return List.copyOf(ground.ask(statements.rowPacked + rest, where.values(), rows::row));
    }

    /** Kept counts answer everything but questions about texts. */
    @Override
    public List<Tally> count(ProblemQuery query) {
        ground.question();
        Where where = Where.fits(query, ground.dialect());
        if (query.containing().isPresent()) {
            return tallies(statements.count, where);
        }
        flush();
        return ground.session().packs() ? packed(where.counted()) : tallies(statements.countKept, where.counted());
    }

    /** PostgreSQL makes one text for each kind in less time than it needs for a long one, SQLite the other way round. */
    private List<Tally> packed(Where where) {
        String sql = ground.dialect() == Dialect.SQLITE
                ? statements.countPacked + where.sql()
                : statements.countPackedByKind + where.sql() + " GROUP BY " + Statements.KIND_COLUMNS;
        PackedCounts counts = new PackedCounts();
        ground.ask(sql, where.values(), row -> {
            String cells = row.getString(2);
            return cells == null ? counts : counts.take(row.getString(1), cells);
        });
        return counts.tallies();
    }

    @Override
    public List<Tally> count(ProblemQuery query, Instant asOf) {
        ProblemQuery.requireNoText(query);
        ground.longQuestion();
        long micros = Rollups.micros(asOf);
        Where stood =
                Where.fits(query, ground.dialect()).stood(micros, query.sight().restricted());
        Where stands = Where.fits(query, ground.dialect()).stands(micros);
        List<Tally> both = new ArrayList<>(tallies(statements.countStood, stood));
        both.addAll(tallies(statements.count, stands));
        TreeMap<Tally, Long> sums = new TreeMap<>(Tally.ORDER);
        both.forEach(tally -> sums.merge(tally, tally.problems(), Long::sum));
        return sums.entrySet().stream()
                .map(sum -> sum.getKey().times(sum.getValue()))
                .toList();
    }

    private List<Tally> tallies(String sql, Where where) {
        return ground
                .ask(sql + where.sql() + " GROUP BY " + Statements.GROUP_COLUMNS, where.values(), Columns::tally)
                .stream()
                .sorted(Tally.ORDER)
                .toList();
    }

    private void flush() {
        ground.settle();
        try {
            rollups.flush();
        } catch (SQLException e) {
            throw ground.lose(e);
        }
    }
}
