package org.xuncha.planner;

import java.util.Arrays;

/**
 * Every crew a team could have, as bit sets of at most 64 persons, with its cost. Crews that break a bar, a limit or a
 * tie are left out.
 */
final class Crews {

    private static final int MOST = 150_000;

    private final Seats seats;
    private final int team;
    private final long[] apart;
    private final long[] together;
    long[] mask = new long[1 << 8];
    double[] cost = new double[1 << 8];
    int size;

    private Crews(Seats seats, int team, long[] apart, long[] together) {
        this.seats = seats;
        this.team = team;
        this.apart = apart;
        this.together = together;
    }

    /** Whether the pool is small enough, and the crews few enough, to list them all. */
    static boolean fit(Seats seats) {
        if (seats.people > 64) return false;
        double count = 0;
        for (int t = 0; t < seats.teams; t++) count += estimate(seats, t);
        return count <= MOST && !severalPosts(seats);
    }

    /** All crews of all teams. */
    static Crews[] all(Seats seats) {
        long[] apart = new long[seats.people];
        long[] together = new long[seats.people];
        for (int p = 0; p < seats.people; p++) {
            apart[p] = seats.tiedTo(p, true);
            together[p] = seats.tiedTo(p, false);
        }
        Crews[] all = new Crews[seats.teams];
        for (int t = 0; t < seats.teams; t++) {
            all[t] = new Crews(seats, t, apart, together);
            all[t].enumerate(0, 0, 0, 0, 0, 0);
        }
        return all;
    }

    private static double estimate(Seats seats, int team) {
        double product = 1;
        for (int post = 0; post < seats.posts; post++) {
            int slot = post * seats.teams + team;
            int open = 0;
            for (int p = 0; p < seats.people; p++) if (seats.may(p, slot)) open++;
            double ways = 0;
            double choose = 1;
            for (int k = 0; k <= Math.min(seats.hi[slot], open); k++) {
                if (k >= seats.lo[slot]) ways += choose;
                choose = choose * (open - k) / (k + 1);
            }
            product *= ways;
        }
        return product;
    }

    /** Whether somebody may fill several posts of one team; then a crew would not tell who fills which. */
    private static boolean severalPosts(Seats seats) {
        for (int p = 0; p < seats.people; p++) {
            for (int t = 0; t < seats.teams; t++) {
                int n = 0;
                for (int post = 0; post < seats.posts; post++) if (seats.may(p, post * seats.teams + t)) n++;
                if (n > 1) return true;
            }
        }
        return false;
    }

    private void enumerate(int post, int from, int taken, long crew, long skills, double pairs) {
        if (post == seats.posts) {
            add(crew, skills, pairs);
            return;
        }
        int slot = post * seats.teams + team;
        if (taken >= seats.lo[slot]) enumerate(post + 1, 0, 0, crew, skills, pairs);
        if (taken == seats.hi[slot]) return;
        for (int p = from; p < seats.people; p++) {
            if (!seats.may(p, slot) || (apart[p] & crew) != 0) continue;
            double with = pairs + seats.own(p, team) - seats.own(p, Placement.BENCH);
            for (long m = crew; m != 0; m &= m - 1) with += seats.dislike(p, Long.numberOfTrailingZeros(m));
            enumerate(post, p + 1, taken + 1, crew | 1L << p, skills | seats.skills[p], with);
        }
    }

    private void add(long crew, long skills, double pairs) {
        for (long m = crew; m != 0; m &= m - 1) {
            if ((together[Long.numberOfTrailingZeros(m)] & ~crew) != 0) return;
        }
        double sum = pairs;
        for (long m = seats.wanted[team] & ~skills; m != 0; m &= m - 1) {
            sum += seats.missing[Long.numberOfTrailingZeros(m)];
        }
        append(crew, sum);
    }

    /** The crew of least reduced cost, or -1 if there is none. */
    int cheapest(Prices prices) {
        int cheapest = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < size; i++) {
            double reduced = cost[i] - prices.of(mask[i]);
            if (reduced < least) {
                least = reduced;
                cheapest = i;
            }
        }
        return cheapest;
    }

    double costOf(long crew) {
        for (int i = 0; i < size; i++) if (mask[i] == crew) return cost[i];
        throw new IllegalArgumentException("no such crew");
    }

    /** The crews whose reduced cost is at most {@code most}. */
    Crews within(Prices prices, double most) {
        Crews few = new Crews(seats, team, apart, together);
        for (int i = 0; i < size; i++) if (cost[i] - prices.of(mask[i]) <= most) few.append(mask[i], cost[i]);
        return few;
    }

    private void append(long crew, double itsCost) {
        if (size == mask.length) {
            mask = Arrays.copyOf(mask, size * 2);
            cost = Arrays.copyOf(cost, size * 2);
        }
        mask[size] = crew;
        cost[size++] = itsCost;
    }
}
