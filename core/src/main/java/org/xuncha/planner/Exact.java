package org.xuncha.planner;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The true best of a small task: choose one crew for each team so that everybody required serves exactly once.
 *
 * <p>Prices on persons (Lagrangian multipliers, improved by subgradient steps) turn the choice of each team into its own
 * cheapest crew and give a lower bound. Crews whose reduced cost exceeds the gap between that bound and the known plan
 * cannot be part of a better one and are dropped; what is left is searched completely, team by team, or the search gives
 * up after a fixed number of nodes and the bound remains.
 */
final class Exact {

    private static final int ROUNDS = 20;
    private static final double MOMENTUM = 0.6;
    private static final double STEP = 0.5;
    private static final double SHRINK = 0.95;
    private static final double WORTHWHILE = 0.5;
    private static final long NODES = 3_000_000;
    private static final double EPS = 1e-6;

    private final Seats seats;
    private final Crews[] crews;
    private final Watch watch;
    private final long mustServe;
    private final Costs costs;
    private final double[] least;
    private final double reach;
    private final double benched;
    private long target;
    private long limit;
    private long proven;
    private double bound = Double.NEGATIVE_INFINITY;
    private final Prices prices;
    private final long[] chosen;
    private long @Nullable [] best;
    private long nodes;

    private Exact(Seats seats, Crews[] crews, Costs costs, long target, Watch watch) {
        this.seats = seats;
        this.crews = crews;
        this.costs = costs;
        this.watch = watch;
        this.target = target;
        this.prices = new Prices(seats.people);
        this.chosen = new long[seats.teams];
        this.least = new double[seats.teams];
        this.reach = IntStream.concat(IntStream.of(seats.missing), IntStream.of(seats.same, seats.repeat))
                        .max()
                        .orElse(1)
                * 0.6;
        double sum = 0;
        for (int p = 0; p < seats.people; p++) sum += seats.own(p, Placement.BENCH);
        this.benched = sum;
        long must = 0;
        for (int p = 0; p < seats.people; p++) if (seats.required[p]) must |= 1L << p;
        mustServe = must;
    }

    /**
     * What the search found.
     *
     * @param slotOf a plan cheaper than the known one, or null if there is none (or none was found)
     * @param bound no plan costs less
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared and never changed
    record Answer(int @Nullable [] slotOf, long bound) {}

    /** Looks for a plan cheaper than {@code known}, no plan being cheaper than {@code base}. */
    static Answer seek(Seats seats, long known, long base, Watch watch) {
        Crews[] crews = Crews.all(seats);
        double most = 1;
        for (Crews c : crews) most += Arrays.stream(c.cost, 0, c.size).max().orElse(0);
        for (int p = 0; p < seats.people; p++) most += seats.own(p, Placement.BENCH);
        long target = (long) Math.min((double) known, most);
        Exact exact = new Exact(seats, crews, new Costs(seats, base, target), target, watch);
        boolean complete = exact.priced() || exact.complete();
        if (!complete) return new Answer(null, Math.max(exact.proven, exact.costs.atLeast(exact.bound)));
        if (exact.best != null) return new Answer(exact.slots(exact.best), exact.target);
        return new Answer(null, known >= Seats.HARD ? Seats.HARD : exact.target);
    }

    /**
     * Raises the bound by prices; true if it meets the target, so that nothing is left to search. The steps look only at
     * crews that are nearly the cheapest; the bound is taken from all of them.
     */
    private boolean priced() {
        double[] bestPrices = prices.each.clone();
        double[] direction = new double[seats.people];
        int[] served = new int[seats.people];
        for (int idle = 0; idle < 2 && !watch.stop(); ) {
            prices.tabulate();
            double value = value(crews, served);
            if (value == Double.POSITIVE_INFINITY) return true;
            idle = value > bound + WORTHWHILE ? 0 : idle + 1;
            if (value > bound) {
                bound = value;
                System.arraycopy(prices.each, 0, bestPrices, 0, bestPrices.length);
                if (costs.atLeast(bound) >= target) return true;
            }
            step(within((target - value) / 2 + 1), value, direction, served);
        }
        System.arraycopy(bestPrices, 0, prices.each, 0, bestPrices.length);
        prices.tabulate();
        value(crews, served);
        return false;
    }

    /** Subgradient steps with momentum, judged by a few crews; ends with the best prices seen. */
    private void step(Crews[] few, double start, double[] direction, int[] served) {
        double[] bestPrices = prices.each.clone();
        double best = start;
        double length = STEP;
        for (int round = 0; round < ROUNDS; round++) {
            double value = value(few, served);
            if (value > best) {
                best = value;
                System.arraycopy(prices.each, 0, bestPrices, 0, bestPrices.length);
            }
            length *= SHRINK;
            double norm = 0;
            for (int p = 0; p < served.length; p++) {
                direction[p] = MOMENTUM * direction[p] + (1 - MOMENTUM) * (1 - served[p]);
                norm += direction[p] * direction[p];
            }
            if (norm < EPS) break;
            double by = length * (Math.min((double) target, Math.max(best, 0) * 1.05 + reach) - value) / norm;
            for (int p = 0; p < served.length; p++) {
                double price = prices.each[p] + by * direction[p];
                prices.each[p] = seats.required[p] ? price : Math.min(0, price);
            }
            prices.tabulate();
        }
        System.arraycopy(bestPrices, 0, prices.each, 0, bestPrices.length);
    }
    /** For each team the crews whose reduced cost is within {@code window} of its cheapest. */
    private Crews[] within(double window) {
        Crews[] few = new Crews[crews.length];
        for (int t = 0; t < few.length; t++) few[t] = crews[t].within(prices, least[t] + window);
        return few;
    }

    /** The bound the prices give over some crews, and how often each person serves in the cheapest of them. */
    private double value(Crews[] over, int[] served) {
        Arrays.fill(served, 0);
        double value = benched;
        for (double price : prices.each) value += price;
        for (int t = 0; t < over.length; t++) {
            int cheapest = over[t].cheapest(prices);
            if (cheapest < 0) return Double.POSITIVE_INFINITY;
            long mask = over[t].mask[cheapest];
            least[t] = over[t].cost[cheapest] - prices.of(mask);
            value += least[t];
            for (long m = mask; m != 0; m &= m - 1) served[Long.numberOfTrailingZeros(m)]++;
        }
        return value;
    }

    /**
     * Searches completely: is there a plan at the cheapest cost that the bound allows, at the next, and so on? Crews whose
     * reduced cost exceeds the difference to the bound cannot take part. The first plan found is the best. False if the
     * search had to give up.
     */
    private boolean complete() {
        double all = benched;
        for (double price : prices.each) all += price;
        for (limit = costs.atLeast(bound); limit < target && best == null; limit = costs.atLeast(limit + 1.0)) {
            Crews[] few = within((double) limit - bound + EPS);
            Integer[] order = new Integer[few.length];
            for (int t = 0; t < order.length; t++) order[t] = t;
            Arrays.sort(order, Comparator.comparingInt(t -> few[t].size));
            double[] rest = new double[order.length + 1];
            for (int i = order.length - 1; i >= 0; i--) rest[i] = rest[i + 1] + least[order[i]];
            descend(few, order, 0, 0, all, rest);
            if (nodes > NODES) return false;
            proven = limit + 1;
        }
        if (best != null) target = costOf(best);
        return true;
    }

    private void descend(Crews[] few, Integer[] order, int depth, long used, double value, double[] rest) {
        if (depth == order.length) {
            // who need not serve and does not still has a price, so the true cost may exceed the priced one
            if ((mustServe & ~used) == 0 && costOf(chosen) <= limit) best = chosen.clone();
            return;
        }
        if (++nodes > NODES || (nodes & 1023) == 0 && watch.stop()) {
            nodes = Math.max(nodes, NODES + 1);
            return;
        }
        Crews c = few[order[depth]];
        for (int i = 0; i < c.size && best == null; i++) {
            double with = value + c.cost[i] - prices.of(c.mask[i]);
            if (with + rest[depth + 1] > limit + EPS || (c.mask[i] & used) != 0) continue;
            chosen[order[depth]] = c.mask[i];
            descend(few, order, depth + 1, used | c.mask[i], with, rest);
        }
    }

    private long costOf(long[] crewOf) {
        double cost = benched;
        for (int t = 0; t < crewOf.length; t++) cost += crews[t].costOf(crewOf[t]);
        return Math.round(cost);
    }

    private int[] slots(long[] crewOf) {
        int[] slotOf = new int[seats.people];
        Arrays.fill(slotOf, Placement.BENCH);
        for (int t = 0; t < crewOf.length; t++) {
            for (long m = crewOf[t]; m != 0; m &= m - 1) {
                int p = Long.numberOfTrailingZeros(m);
                for (int post = 0; post < seats.posts; post++) {
                    if (seats.may(p, post * seats.teams + t)) slotOf[p] = post * seats.teams + t;
                }
            }
        }
        return slotOf;
    }
}
