package org.xuncha.planner;

/**
 * Changes a standing plan as little as possible so that it is valid again, then as cheaply as possible. Seats that are
 * still good are kept; the rest is filled by alternating paths; {@link FewestChanges} proves how few must change; then
 * whoever came is exchanged for whoever costs less, as long as no more people change.
 */
final class Repair {

    private static final long PATIENCE = 30;

    private final Seats seats;
    private final int[] standing;
    private final Placement plan;
    private final Dice dice;

    private Repair(Seats seats, int[] standing, long seed) {
        this.seats = seats;
        this.standing = standing;
        seats.standing(standing);
        this.plan = new Placement(seats);
        this.dice = new Dice(seed);
    }

    /** The repaired plan; costs include {@link Seats#CHANGE} for each change. */
    static Engine.Result run(Seats seats, int[] standing, long seed, Watch watch) {
        Repair repair = new Repair(seats, standing, seed);
        repair.keepGoodSeats();
        Clash clash = new Filling(seats, repair.plan, repair.dice).run();
        if (clash != null) return new Engine.Result(new int[0], 0, 0, clash, false);
        FewestChanges.reach(seats, repair.plan, standing);
        while (repair.substitute(watch)) {}
        Search search = new Search(seats, repair.plan, repair.dice, watch);
        search.descend(seats.people * PATIENCE);
        long bound = new Bounds(seats, watch).skillsAndPairs(search.best());
        return new Engine.Result(search.best(), search.bestCost(), bound, null, search.stopped());
    }

    private void keepGoodSeats() {
        for (int p = 0; p < seats.people; p++) {
            if (standing[p] < 0) continue;
            for (int post = 0; post < seats.posts; post++) {
                int slot = post * seats.teams + standing[p];
                if (!seats.may(p, slot) || plan.count[slot] >= seats.hi[slot]) continue;
                plan.move(p, slot);
                break;
            }
        }
    }

    /** Lets one newcomer go back and the cheapest other person come instead; false if that helps nowhere. */
    private boolean substitute(Watch watch) {
        boolean better = false;
        for (int p = 0; p < seats.people && !watch.stop(); p++) {
            int slot = plan.slotOf[p];
            if (slot < 0 || seats.teamOf(slot) == standing[p]) continue;
            int back = standing[p] < 0 ? Placement.BENCH : slot - seats.teamOf(slot) + standing[p];
            if (back >= 0 && (!seats.may(p, back) || plan.count[back] >= seats.hi[back])) continue;
            if (back < 0 && seats.required[p]) continue;
            better |= exchange(p, slot, back);
        }
        return better;
    }

    private boolean exchange(int person, int slot, int back) {
        long before = plan.cost();
        plan.move(person, back);
        int best = person;
        long bestDelta = plan.moveDelta(person, slot);
        for (int q = 0; q < seats.people; q++) {
            int from = plan.slotOf[q];
            if (from == slot || !seats.may(q, slot) || from >= 0 && plan.count[from] <= seats.lo[from]) continue;
            long delta = plan.moveDelta(q, slot);
            if (delta < bestDelta) {
                best = q;
                bestDelta = delta;
            }
        }
        plan.move(best, slot);
        return plan.cost() < before;
    }
}
