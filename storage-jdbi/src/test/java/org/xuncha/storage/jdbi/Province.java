package org.xuncha.storage.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.xuncha.organisation.AreaCode;
import org.xuncha.record.RoundId;
import org.xuncha.record.Subject;
import org.xuncha.storage.Append;
import org.xuncha.storage.ProblemQuery;
import org.xuncha.storage.ProblemRow;
import org.xuncha.storage.Storage;
import org.xuncha.storage.Tally;
import org.xuncha.testkit.Given;

/**
 * Rounds as large as that of Baoshan, in which clerks act and read as fast as they can. They share rounds and villages, and
 * with them counts, but no problem.
 */
final class Province {
    static final int ROUNDS = 8;
    static final int PROBLEMS = 600;
    static final int ENTRIES = 4;
    private static final int VILLAGES = 30;
    private static final int THREADS = 8;

    private final String engine;
    private final List<Storage> ways;
    private List<Grown> problems;

    private Province(String engine, List<Storage> ways, List<Grown> problems) {
        this.engine = engine;
        this.ways = ways;
        this.problems = problems;
    }

    /** Fills an empty store, measures, prints a line a workload, and lets every way to the store show what it keeps. */
    static long measured(String engine, List<Storage> ways) throws InterruptedException {
        List<Append> all =
                IntStream.range(0, ROUNDS * PROBLEMS).mapToObj(Province::begun).toList();
        ways.get(0).write(transaction -> {
            transaction.records().appendAll(all);
            return all.size();
        });
        Province province =
                new Province(engine, ways, all.stream().map(Grown::by).toList());
        // Read once before, because a driver that was not used yet takes longer than any other warm-up to grow warm.
        Pace.perSecond(province.clerks(THREADS), Clerk::read);
        province.measure("read", THREADS, Clerk::read);
        province.measure("act", 1, Clerk::act);
        province.measure("act", THREADS, Clerk::act);
        ways.forEach(province::assertKept);
        return province.problems.stream()
                .mapToLong(problem -> problem.lines().size() - ENTRIES)
                .sum();
    }

    private static Append begun(int number) {
        RoundId round = RoundId.of("2026-" + (1 + number % ROUNDS));
        int inRound = number / ROUNDS;
        AreaCode village = AreaCode.of("530502100" + (201 + inRound % VILLAGES));
        return Grown.begun(
                new Subject(round, ProblemRow.KIND, String.format(Locale.ROOT, "P-%04d", inRound)), village, ENTRIES);
    }

    private void measure(String workload, int threads, Predicate<Clerk> work) throws InterruptedException {
        List<Clerk> clerks = clerks(threads);
        double perSecond = Pace.perSecond(clerks, work);
        problems = clerks.stream().flatMap(clerk -> clerk.problems().stream()).toList();
        System.out.printf(
                Locale.ROOT,
                "engine=%s workload=%s threads=%d per_second=%.0f failures=%d%n",
                engine,
                workload,
                threads,
                perSecond,
                clerks.stream().mapToInt(Clerk::failures).sum());
    }

    private List<Clerk> clerks(int number) {
        return IntStream.range(0, number)
                .mapToObj(clerk -> new Clerk(clerk, ways, everyNth(clerk, number)))
                .toList();
    }

    private List<Grown> everyNth(int first, int step) {
        List<Grown> own = new ArrayList<>();
        for (int i = first; i < problems.size(); i += step) {
            own.add(problems.get(i));
        }
        return own;
    }

    /** Every act that was acknowledged is on record, nothing else is, and rows and counts are what the records say. */
    private void assertKept(Storage store) {
        problems.stream()
                .collect(Collectors.groupingBy(problem -> problem.subject().round()))
                .forEach((round, known) -> {
                    known.sort(Comparator.comparing(problem -> problem.subject().key()));
                    List<ProblemRow> rows = known.stream().map(Grown::row).toList();
                    ProblemQuery all = ProblemQuery.of(round, Given.EVERYTHING);
                    assertThat(store.<Object>read(transaction ->
                                    transaction.records().ofKind(round, ProblemRow.KIND, "", PROBLEMS + 1)))
                            .isEqualTo(known.stream().map(Grown::lines).toList());
                    assertThat(store.<Object>read(
                                    transaction -> transaction.problems().page(all, "", PROBLEMS + 1)))
                            .isEqualTo(rows);
                    assertThat(store.<Object>read(
                                    transaction -> transaction.problems().count(all)))
                            .isEqualTo(counted(rows));
                });
    }

    private static List<Tally> counted(List<ProblemRow> rows) {
        return rows.stream()
                .map(row -> Tally.of(row, 1))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .map(cell -> cell.getKey().times(cell.getValue()))
                .sorted(Tally.ORDER)
                .toList();
    }
}
