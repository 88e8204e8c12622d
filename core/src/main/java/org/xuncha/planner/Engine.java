package org.xuncha.planner;

import org.jspecify.annotations.Nullable;

/**
 * Puts the parts together: a first plan or a clash, bounds, descent, for small tasks a short annealing and the exact
 * search, annealing.
 *
 * <p>Everything is counted in steps, so the same seed gives the same plan on any machine unless {@link Watch#stop} cuts
 * it short.
 */
final class Engine {

    private static final long PATIENCE = 100;
    private static final long STEPS = 3_000;
    private static final long SHORT = 400;

    private final Seats seats;
    private final Watch watch;
    private final Dice dice;
    private final Placement plan;

    private Engine(Seats seats, long seed, Watch watch) {
        this.seats = seats;
        this.watch = watch;
        this.dice = new Dice(seed);
        this.plan = new Placement(seats);
    }

    /**
     * What came of it.
     *
     * @param slotOf the slot of each person, or -1; empty if there is a clash
     * @param cost what the plan costs
     * @param bound no plan costs less
     * @param clash why there can be no plan, or null
     * @param stopped whether it was cut short
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared and never changed
    record Result(
            int[] slotOf, long cost, long bound, @Nullable Clash clash, boolean stopped) {
        /** Whether it is proven that no plan keeps all ties. */
        boolean impossible() {
            return bound >= Seats.HARD;
        }
    }

    /** Plans from nothing. */
    static Result plan(Seats seats, long seed, int rounds, Watch watch) {
        return new Engine(seats, seed, watch).run(rounds);
    }

    private Result run(int rounds) {
        Clash clash = new Filling(seats, plan, dice).run();
        if (clash != null) return new Result(new int[0], 0, 0, clash, false);
        Search search = new Search(seats, plan, dice, watch);
        Bounds bounds = new Bounds(seats, watch);
        search.raise(bounds.skills());
        boolean small = Crews.fit(seats);
        search.descend(seats.people * (small ? PATIENCE / 5 : PATIENCE));
        if (!search.over()) search.raise(bounds.skillsAndPairs(search.best()));
        if (!search.over() && small) {
            anneal(search, 1, seats.people * SHORT);
            if (!search.over()) exact(search);
        }
        anneal(search, rounds, Math.max(200_000, seats.people * STEPS));
        return new Result(search.best(), search.bestCost(), search.bound(), null, search.stopped());
    }

    private void exact(Search search) {
        Exact.Answer answer = Exact.seek(seats, search.bestCost(), search.bound(), watch);
        if (answer.slotOf() != null) search.take(answer.slotOf());
        search.raise(answer.bound());
    }

    /** From hot enough to part a pair of one county down to cold enough to settle; each round longer than the last. */
    private void anneal(Search search, int rounds, long first) {
        double hot = Math.max(1, Math.max(seats.same, seats.repeat)) * 0.8;
        double cold = hot / 10;
        long steps = first;
        for (int round = 0; round < rounds && !search.over(); round++, steps += steps / 2) {
            search.anneal(hot, cold, steps);
            search.restore();
        }
    }
}
