package org.xuncha.example.benchmarks.storage;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import me.tongfei.progressbar.ProgressBar;
import org.xuncha.record.Dossier;
import org.xuncha.record.RoundId;
import org.xuncha.storage.Append;
import org.xuncha.storage.ProblemFile;
import org.xuncha.storage.ProblemQuery;
import org.xuncha.storage.ProblemQueryBuilder;
import org.xuncha.storage.ProblemRow;
import org.xuncha.storage.Storage;
import org.xuncha.storage.Tally;
import org.xuncha.testkit.TrialAct;

/**
 * So many problems on a server, in rounds of 100,000: whether an act, a read and a page of the round under way still take
 * the time that they took when it was the only one, what they take anywhere among all, what a problem takes on disk, and
 * whether reading everything needs more memory. The data stays in a folder, and a load that was stopped, however it was,
 * goes on behind what was committed.
 */
final class Many {
    private static final int FEW = 100_000;
    private static final int CHUNK = 2_000;
    private static final int TIMED = 2_000;

    private final Place place;
    private final Storage storage;
    private final int problems;
    private final PrintStream out;

    private Many(Place place, Storage storage, int problems, PrintStream out) {
        this.place = place;
        this.storage = storage;
        this.problems = problems;
        this.out = out;
    }

    /** @param folder where the data stays from run to run */
    static void run(int problems, Path folder, PrintStream out) throws Exception {
        try (Place place = Place.in(folder);
                Storage storage = place.storage()) {
            new Many(place, storage, problems, out).run();
        }
    }

    private void run() throws Exception {
        int few = Math.min(FEW, problems);
        int loaded = loaded();
        out.println("loaded before: " + loaded);
        if (loaded <= few) {
            load(loaded, few);
            place.settle();
            measure("the-only-round", 0, few);
        }
        load(Math.max(loaded, few), problems);
        place.settle();
        out.printf(
                Locale.ROOT,
                "problems=%d bytes=%d bytes_per_problem=%d%n",
                problems,
                place.bytes(),
                place.bytes() / problems);
        measure("the-last-round", (problems - 1) / FEW * FEW, problems);
        measure("all-rounds", 0, problems);
        readAll();
    }

    /** How many problems are there: the kept counts know it. */
    private int loaded() {
        return (int) (long) storage.read(transaction -> transaction.records().rounds().stream()
                .flatMap(round -> transaction.problems().count(ProblemQuery.of(round, Library.SIGHT)).stream())
                .mapToLong(Tally::problems)
                .sum());
    }

    private void load(int from, int to) {
        long begun = System.nanoTime();
        try (ProgressBar bar = new ProgressBar("load", to)) {
            bar.stepTo(from);
            Hand hand = new Library(storage, 0).hand();
            for (int next = from; next < to; next += CHUNK) {
                int many = Math.min(CHUNK, to - next);
                hand.load(
                        IntStream.range(next, next + many).mapToObj(Many::draft).toList());
                bar.stepTo(next + many);
            }
        } catch (Exception e) {
            throw new IllegalStateException("stopped; run it again to go on", e);
        }
        if (to > from) {
            out.printf(
                    Locale.ROOT,
                    "problems=%d loaded_per_second=%.0f%n",
                    to,
                    (to - from) * 1e9 / (System.nanoTime() - begun));
        }
    }

    private static Draft draft(int number) {
        return new Draft(number, FEW);
    }

    /** Acts, reads and pages at random places among those from one number to another, in turn; the middle of their times. */
    private void measure(String where, int from, int to) {
        Random chance = new Random(to);
        long[] acts = new long[TIMED];
        long[] reads = new long[TIMED];
        long[] pages = new long[TIMED];
        for (int i = -TIMED / 2; i < TIMED; i++) {
            Draft draft = draft(from + chance.nextInt(to - from));
            long begun = System.nanoTime();
            act(draft);
            long read = System.nanoTime();
            Optional<ProblemFile> file =
                    storage.ask(transaction -> transaction.problems().file(Library.subject(draft), Library.SIGHT));
            if (file.isEmpty()) {
                throw new IllegalStateException("problem " + draft.number() + " is not there");
            }
            long page = System.nanoTime();
            page(draft);
            long end = System.nanoTime();
            if (i >= 0) {
                acts[i] = read - begun;
                reads[i] = page - read;
                pages[i] = end - page;
            }
        }
        out.printf(
                Locale.ROOT,
                "problems=%d of=%s act_micros=%d read_micros=%d page_micros=%d%n",
                to,
                where,
                middle(acts),
                middle(reads),
                middle(pages));
    }

    private static long middle(long[] nanos) {
        return TimeUnit.NANOSECONDS.toMicros(
                Arrays.stream(nanos).sorted().skip(nanos.length / 2).findFirst().orElse(0));
    }

    /** One act of a transaction that first reads the record. */
    private void act(Draft draft) {
        storage.write(transaction -> {
            Dossier<TrialAct> before = Dossier.read(
                    Library.subject(draft),
                    TrialAct.class,
                    transaction.records().of(Library.subject(draft)));
            Append append = Library.append(draft, Library.next(draft, before));
            transaction.records().append(append);
            return append;
        });
    }

    private List<ProblemRow> page(Draft draft) {
        ProblemQuery query = new ProblemQueryBuilder()
                .round(Library.subject(draft).round())
                .sight(Library.SIGHT)
                .status(draft.status(1))
                .build();
        return storage.ask(transaction -> transaction.problems().page(query, draft.key(), Workload.PAGE_SIZE));
    }

    /** Reads page by page to the end, and tells what the heap held at most after a collection. */
    private void readAll() {
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        long most = 0;
        long rows = 0;
        for (RoundId round : storage.ask(transaction -> transaction.records().rounds())) {
            rows += read(round);
            most = Math.max(most, held());
            if (rows == Math.min(FEW, problems)) {
                out.printf(Locale.ROOT, "read=%d heap_after_collection_kib=%d%n", rows, most / 1024);
            }
        }
        out.printf(Locale.ROOT, "read=%d heap_after_collection_kib=%d%n", rows, most / 1024);
    }

    private long read(RoundId round) {
        ProblemQuery all = ProblemQuery.of(round, Library.SIGHT);
        long rows = 0;
        String after = "";
        boolean more = true;
        while (more) {
            String from = after;
            List<ProblemRow> page =
                    storage.ask(transaction -> transaction.problems().page(all, from, 1_000));
            rows += page.size();
            more = !page.isEmpty();
            after = more ? page.get(page.size() - 1).subject().key() : after;
        }
        return rows;
    }

    private static long held() {
        System.gc();
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(pool -> Optional.ofNullable(pool.getCollectionUsage()))
                .flatMap(Optional::stream)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
