package org.xuncha.planner;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.xuncha.rule.Valid;

/**
 * How hard to look, and whom to tell. The planner counts steps, never time: same task, same seed and same rounds give
 * the same plan on any machine, unless {@code stop} cuts it short.
 *
 * @param seed any number; another seed gives another, equally valid plan
 * @param rounds how many rounds of annealing at most, 0 to 1,000; a plan that is proved best ends the work at once
 * @param stop asked about every thousand steps: whether to stop now with the best plan so far
 * @param progress told of every better plan and bound
 */
public record Effort(@Min(0) @Max(1_000) int rounds, long seed, BooleanSupplier stop, Progress progress) {
    private static final int USUAL = 8;

    public Effort {
        Valid.parts(Effort.class, rounds, seed, stop, progress);
    }

    /** Who is told while the planner works. */
    @FunctionalInterface
    public interface Progress {
        /** A plan of this cost is known, and no plan costs less than the bound; neither ever gets worse. */
        void better(long cost, long bound);
    }

    /** Eight rounds, no limit of time, nobody told. */
    public static Effort of(long seed) {
        return new Effort(USUAL, seed, () -> false, (cost, bound) -> {});
    }

    public Effort rounds(int most) {
        return new Effort(most, seed, stop, progress);
    }

    /** Stops as well when this says so, for example when a user cancels. */
    public Effort until(BooleanSupplier also) {
        return new Effort(rounds, seed, () -> stop.getAsBoolean() || also.getAsBoolean(), progress);
    }

    /**
     * Stops as well when so much time has passed from now on.
     *
     * @param nanos tells the time in nanoseconds from any start, such as {@code System::nanoTime}
     */
    public Effort within(Duration limit, LongSupplier nanos) {
        long start = nanos.getAsLong();
        return until(() -> nanos.getAsLong() - start >= limit.toNanos());
    }

    public Effort telling(Progress listener) {
        return new Effort(rounds, seed, stop, listener);
    }
}
