package org.xuncha.example.benchmarks.rules;

import java.io.PrintStream;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * What a decision of the rules costs, beside Spring Statemachine, and what it costs to add up a village's record again.
 * Of every figure the least is told that any iteration in any fork gave: what else runs on a machine only adds to it.
 */
public final class RulesCommand {
    /** How long an iteration lasts, in milliseconds: so short that some are not interrupted on a busy machine. */
    private static final int SHORT = 15;

    private final PrintStream out;
    private final boolean quick;
    private double rules = Double.MAX_VALUE;
    private double spring = Double.MAX_VALUE;
    private double rulesBytes = Double.MAX_VALUE;
    private double springBytes = Double.MAX_VALUE;

    private RulesCommand(boolean quick, PrintStream out) {
        this.quick = quick;
        this.out = out;
    }

    /**
     * Measures and prints; the last line tells the decision, the machine beside it, and how many times faster it is.
     *
     * @param quick whether two rounds are enough, which takes about a minute, rather than five longer ones
     */
    public static void run(boolean quick, PrintStream out) throws RunnerException {
        RulesCommand command = new RulesCommand(quick, out);
        command.rounds(quick ? 2 : 5);
        command.acts();
        command.replays();
        command.last();
    }

    /** One fork of each, in turn, so that both meet the same company on the machine. */
    private void rounds(int count) throws RunnerException {
        for (int round = 1; round <= count; round++) {
            Collection<IterationResult> ours = measured(Decisions.class, "rules", 60);
            Collection<IterationResult> theirs = measured(Decisions.class, "spring", 60);
            rules = Math.min(rules, least(ours));
            spring = Math.min(spring, least(theirs));
            rulesBytes = Math.min(rulesBytes, leastBytes(ours));
            springBytes = Math.min(springBytes, leastBytes(theirs));
            print("round %d: rules %.1f ns, spring %.0f ns", round, least(ours), least(theirs));
        }
    }

    private void acts() throws RunnerException {
        List<Case> life = Life.cases();
        int times = quick ? 8 : 20;
        List<IterationResult> results = List.copyOf(measured(Decisions.class, "act", times * life.size()));
        print("%-24s%12s%12s", "act", "ns", "bytes");
        for (int act = 0; act < life.size(); act++) {
            double nanos = Double.MAX_VALUE;
            double bytes = Double.MAX_VALUE;
            for (int i = act; i < results.size(); i += life.size()) {
                nanos = Math.min(nanos, nanos(results.get(i)));
                bytes = Math.min(bytes, bytes(results.get(i)));
            }
            print("%-24s%12.1f%12.0f", life.get(act).move(), nanos, bytes);
        }
    }

    private void replays() throws RunnerException {
        double fold = least(measured(Replays.class, "fold", 60));
        double text = least(measured(Replays.class, "text", 60));
        print("replay of %d acts: replay_us=%.1f from_text_us=%.1f", Replays.ACTS, fold, text);
    }

    private void last() {
        print("decision_bytes=%.0f spring_bytes=%.0f", rulesBytes, springBytes);
        print("decision_ns=%.1f spring_ns=%.1f ratio=%.1f", rules, spring, spring / rules);
    }

    private Collection<IterationResult> measured(Class<?> suite, String name, int iterations) throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include(suite.getName().replace(".", "\\.") + "\\." + name + "$")
                        .forks(1)
                        .warmupIterations(Life.ACTS)
                        .warmupTime(TimeValue.milliseconds(quick ? 150 : 400))
                        .measurementIterations(iterations)
                        .measurementTime(TimeValue.milliseconds(SHORT))
                        .addProfiler(GCProfiler.class)
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .runSingle()
                .getBenchmarkResults()
                .iterator()
                .next()
                .getIterationResults();
    }

    private static double least(Collection<IterationResult> results) {
        return results.stream().mapToDouble(RulesCommand::nanos).min().orElseThrow();
    }

    private static double leastBytes(Collection<IterationResult> results) {
        return results.stream().mapToDouble(RulesCommand::bytes).min().orElseThrow();
    }

    /** In the unit of the suite: nanoseconds of a decision, microseconds of a replay. */
    private static double nanos(IterationResult result) {
        return result.getPrimaryResult().getScore();
    }

    private static double bytes(IterationResult result) {
        return Objects.requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm"))
                .getScore();
    }

    private void print(String format, Object... values) {
        out.printf(Locale.ROOT, format + "%n", values);
    }
}
