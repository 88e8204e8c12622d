package org.xuncha.planner;

/**
 * Improves a complete plan step by step, never leaving the hard limits: one person moves to a free place, or two persons
 * change places. Steps are drawn where they can help: a team that lacks a skill is offered a holder from a team that has
 * two; a person with a costly bond is offered other slots; the rest is drawn at random.
 *
 * <p>A worse step is accepted with the probability of simulated annealing, {@code exp(-delta / temperature)}; at
 * temperature 0 only steps that do not worsen the plan are taken. All limits are counted in steps, not in time, so the
 * same seed gives the same plan on any machine; only {@link Watch#stop} may cut a search short.
 */
final class Search {

    private static final int CHECK = 1 << 10;
    private static final double[] MINUS_LOG = new double[1 << 12];

    static {
        for (int i = 0; i < MINUS_LOG.length; i++) MINUS_LOG[i] = -Math.log((i + 0.5) / MINUS_LOG.length);
    }

    private final Seats seats;
    private final Placement plan;
    private final OpenSlots openSlots;
    private final Dice dice;
    private final Watch watch;
    private final int[] best;
    private long bestCost;
    private long bound;
    private boolean stopped;

    Search(Seats seats, Placement plan, Dice dice, Watch watch) {
        this.seats = seats;
        this.plan = plan;
        this.dice = dice;
        this.watch = watch;
        this.best = plan.slotOf.clone();
        this.bestCost = plan.cost();
        watch.progress(bestCost, bound);
        this.openSlots = new OpenSlots(seats);
    }

    int[] best() {
        return best;
    }

    long bestCost() {
        return bestCost;
    }

    long bound() {
        return bound;
    }

    void raise(long newBound) {
        if (newBound > bound) {
            bound = newBound;
            watch.progress(bestCost, bound);
        }
    }

    boolean stopped() {
        return stopped;
    }

    boolean over() {
        return stopped || bestCost <= bound || bound >= Seats.HARD;
    }

    /** Steps that never worsen the plan, until so many in a row have brought nothing. */
    void descend(long patience) {
        long last = 0;
        for (long step = 0; step - last < patience && !over(); step++) {
            long before = bestCost;
            step(0);
            if (bestCost < before) last = step;
            if (step % CHECK == 0) stopped |= watch.stop();
        }
    }

    /** One annealing from {@code hot} to {@code cold} in so many steps, falling by a constant factor. */
    void anneal(double hot, double cold, long steps) {
        double factor = Math.pow(cold / hot, (double) CHECK / steps);
        double temperature = hot;
        for (long step = 0; step < steps && !over(); step++) {
            step(temperature);
            if (step % CHECK == 0) {
                temperature *= factor;
                stopped |= watch.stop();
            }
        }
    }

    /** Takes over a better plan found elsewhere. */
    void take(int[] slotOf) {
        System.arraycopy(slotOf, 0, best, 0, best.length);
        restore();
        bestCost = plan.cost();
        watch.progress(bestCost, bound);
    }

    /** Goes back to the best plan so far. */
    void restore() {
        for (int p = 0; p < seats.people; p++) {
            if (plan.slotOf[p] != best[p]) plan.move(p, Placement.BENCH);
        }
        for (int p = 0; p < seats.people; p++) {
            if (plan.slotOf[p] != best[p]) plan.move(p, best[p]);
        }
    }

    private void step(double temperature) {
        int kind = dice.below(8);
        if (kind == 0 && offerSkill(temperature)) return;
        if (kind == 1 && offerTie(temperature)) return;
        int person = kind < 5 && plan.uneasy.size() > 0 ? plan.uneasy.pick(dice) : dice.below(seats.people);
        if (seats.choices[person] == 0) return;
        int from = plan.slotOf[person];
        if (from >= 0 && !seats.required[person] && plan.count[from] > seats.lo[from] && dice.below(4) == 0) {
            if (accept(plan.moveDelta(person, Placement.BENCH), temperature)) {
                plan.move(person, Placement.BENCH);
                note();
            }
            return;
        }
        int to = openSlots.draw(person, dice);
        if (to >= 0) offer(person, to, temperature);
    }

    /** Offers one of two persons who must serve together a place in the team of the other. */
    private boolean offerTie(double temperature) {
        if (seats.togetherTies() == 0) return false;
        int tie = dice.below(2 * seats.togetherTies());
        int person = seats.togetherTie(tie >> 1)[tie & 1];
        int with = plan.slotOf[seats.togetherTie(tie >> 1)[~tie & 1]];
        int from = plan.slotOf[person];
        if (with < 0 || from < 0 || seats.teamOf(with) == seats.teamOf(from)) return false;
        int to = from - seats.teamOf(from) + seats.teamOf(with);
        if (seats.may(person, to)) offer(person, to, temperature);
        return true;
    }

    /** Offers a place in a team that lacks a skill to a person who brings it and is not needed for it where he is. */
    private boolean offerSkill(double temperature) {
        if (seats.missing.length == 0) return false;
        int skill = dice.below(seats.missing.length);
        IntBag lacking = plan.lacking[skill];
        IntBag surplus = plan.surplus[skill];
        if (lacking.size() == 0 || surplus.size() == 0) return false;
        int team = lacking.pick(dice);
        int from = surplus.pick(dice);
        int start = dice.below(plan.size(from));
        for (int i = 0; i < plan.size(from); i++) {
            int person = plan.member(from, (start + i) % plan.size(from));
            if ((seats.skills[person] >>> skill & 1) == 0) continue;
            int to = plan.slotOf[person] / seats.teams * seats.teams + team;
            if (seats.may(person, to)) offer(person, to, temperature);
            return true;
        }
        return true;
    }

    private void offer(int person, int to, double temperature) {
        int from = plan.slotOf[person];
        if (from == to) return;
        boolean leaves = from < 0 || plan.count[from] > seats.lo[from];
        boolean enters = plan.count[to] < seats.hi[to];
        if (leaves && enters && (plan.count[to] == 0 || dice.below(plan.count[to] + 1) == 0)) {
            if (accept(plan.moveDelta(person, to), temperature)) {
                plan.move(person, to);
                note();
            }
            return;
        }
        int other = plan.memberOf(to, dice);
        if (other < 0 || (from < 0 ? seats.required[other] : !seats.may(other, from))) return;
        if (accept(plan.swapDelta(person, other), temperature)) {
            plan.swap(person, other);
            note();
        }
    }

    private boolean accept(long delta, double temperature) {
        if (delta <= 0) return true;
        return temperature > 0 && delta <= temperature * MINUS_LOG[dice.below(MINUS_LOG.length)];
    }

    private void note() {
        if (plan.cost() >= bestCost) return;
        bestCost = plan.cost();
        System.arraycopy(plan.slotOf, 0, best, 0, best.length);
        watch.progress(bestCost, bound);
    }
}
