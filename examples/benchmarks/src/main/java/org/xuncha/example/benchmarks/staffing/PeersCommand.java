package org.xuncha.example.benchmarks.staffing;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.xuncha.example.benchmarks.staffing.Solver.Answer;

/**
 * {@code staffing-peers DIR SECONDS}: lets the library and two general solvers solve every instance of a folder in turn,
 * each after one warm-up solve, and prints a table in Markdown.
 *
 * <p>Every plan is counted anew; one that breaks a hard rule or costs something else than its solver says ends the
 * benchmark. "The library as good" is when the library's best plan first cost no more than the peer's best in the whole
 * time; "behind" says whether at any moment the peer knew a better plan than the library.
 */
public final class PeersCommand {
    private static final Duration WARM_UP = Duration.ofSeconds(5);
    private static final List<Solver> PEERS = List.of(new Timefold(), new CpSat());

    private PeersCommand() {}

    public static void run(Path folder, double seconds, PrintStream out) throws IOException {
        Duration limit = Duration.ofNanos((long) (seconds * 1e9));
        out.println("| instance | solver | first feasible, ms | cost | reached, ms | the library as good, ms "
                + "| times faster | library ever behind |");
        out.println("|---|---|---:|---:|---:|---:|---:|---|");
        for (Path file : instances(folder)) {
            Instance instance = Instance.read(file);
            Answer own = solve(new Xuncha(), instance, limit);
            out.println(row(instance, new Xuncha(), own, " | | "));
            for (Solver peer : PEERS) {
                Answer its = solve(peer, instance, limit);
                out.println(row(instance, peer, its, comparison(own, its)));
            }
        }
    }

    private static List<Path> instances(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static Answer solve(Solver solver, Instance instance, Duration limit) {
        solver.solve(instance, limit.compareTo(WARM_UP) < 0 ? limit : WARM_UP);
        Run.settle();
        System.gc();
        Answer answer = solver.solve(instance, limit);
        int[] team = answer.team();
        if (team.length > 0
                && (!Count.keepsHardRules(instance, team)
                        || Count.cost(instance, team) != answer.trail().best())) {
            throw new IllegalStateException(solver.name() + " miscounts " + instance.name());
        }
        return answer;
    }

    private static String row(Instance instance, Solver solver, Answer answer, String comparison) {
        List<String> cells = new ArrayList<>(List.of(instance.name(), solver.name()));
        if (answer.impossible()) {
            cells.addAll(List.of("", "impossible", ms(answer.wall())));
        } else if (answer.trail().isEmpty()) {
            cells.addAll(List.of("", "none", ""));
        } else {
            Trail trail = answer.trail();
            cells.addAll(List.of(ms(trail.first()), Long.toString(trail.best()), ms(trail.at())));
        }
        return "| " + String.join(" | ", cells) + " | " + comparison + " |";
    }

    private static String comparison(Answer own, Answer its) {
        boolean settled = own.impossible() && its.impossible();
        if (!settled && its.trail().isEmpty()) {
            return " | | no";
        }
        double ours = settled ? own.wall() : own.trail().reached(its.trail().best());
        double theirs = settled ? its.wall() : its.trail().at();
        boolean behind = settled ? ours > theirs : own.trail().everBehind(its.trail());
        return ms(ours) + " | " + ratio(theirs / ours) + " | " + (behind ? "yes" : "no");
    }

    private static String ms(double value) {
        return Double.isNaN(value) ? "never" : String.format(Locale.ROOT, "%,.0f", value);
    }

    private static String ratio(double value) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%,.1f", value);
    }
}
