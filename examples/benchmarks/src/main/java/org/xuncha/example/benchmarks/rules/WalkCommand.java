package org.xuncha.example.benchmarks.rules;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.xuncha.organisation.AreaCode;
import org.xuncha.problem.Move;
import org.xuncha.problem.Status;
import org.xuncha.testkit.rules.AlmostLegal;
import org.xuncha.testkit.rules.AnyPolicy;
import org.xuncha.testkit.rules.Invariants;
import org.xuncha.testkit.rules.Lives;
import org.xuncha.testkit.rules.Scene;
import org.xuncha.testkit.rules.Walk;
import org.xuncha.testkit.rules.Walk.Step;

/** Random acts over random policies: every invariant and the oracle are asked after each life, and what is permitted also where it was led. */
public final class WalkCommand {
    private static final List<AreaCode> ADDRESSEES = List.of(Scene.VILLAGE, Scene.TOWNSHIP, Scene.COUNTY);
    private static final int ACTS = 200;

    private final PrintStream out;
    private final Map<Status, Long> ends = new TreeMap<>();
    private final Map<Move, Long> moves = new TreeMap<>();
    private final Map<String, Long> rules = new TreeMap<>();
    private long tried;
    private long broken;

    private WalkCommand(PrintStream out) {
        this.out = out;
    }

    /**
     * Plays lives until so many acts were tried, and prints how many acts that were a second.
     *
     * @param seed the seed of the first life; each further one has the next
     * @param count how many acts at least
     * @return how many lives broke an invariant; each is printed with its seed
     */
    public static long run(long seed, long count, PrintStream out) {
        WalkCommand command = new WalkCommand(out);
        command.play(seed, count);
        return command.broken;
    }

    private void play(long seed, long count) {
        long begun = System.nanoTime();
        long next = seed;
        while (tried < count) {
            one(next++);
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        out.println("done: " + moves);
        out.println("stood at last: " + ends);
        out.println("rules that alone stopped an act: " + rules);
        out.printf(
                "seeds=%d..%d acts=%d broken=%d seconds=%.1f acts_per_second=%.0f%n",
                seed, next - 1, tried, broken, seconds, tried / seconds);
    }

    /** Half of all lives begin by themselves, the others are led to a status or to the act before it. */
    private static Walk led(Walk life, long seed) {
        List<Status> statuses = List.of(Status.values());
        Status target = statuses.get((int) Math.floorMod(seed / 12, (long) statuses.size()));
        return switch (Math.floorMod(seed / 3, 4)) {
            case 0 -> life.toward(target);
            case 1 -> life.before(target);
            default -> life;
        };
    }

    private void one(long seed) {
        AreaCode addressee = ADDRESSEES.get(Math.floorMod(seed, ADDRESSEES.size()));
        try {
            Walk life = led(new Walk(new Scene(Lives.withFields(AnyPolicy.of(seed)), addressee), seed), seed);
            Invariants.permitted(life);
            Invariants.possible(life);
            life.tries(ACTS);
            tried += life.steps().size();
            life.steps().stream().filter(Step::done).forEach(step -> moves.merge(step.move(), 1L, Long::sum));
            ends.merge(life.scene().problem().status(), 1L, Long::sum);
            AlmostLegal.of(life).forEach((rule, acts) -> rules.merge(rule, (long) acts.size(), Long::sum));
            Invariants.all(life);
        } catch (AssertionError | RuntimeException failure) { // told, counted, and the exit code says so
            broken++;
            tried += ACTS;
            out.println("BROKEN by seed " + seed + ": " + failure);
        }
    }
}
