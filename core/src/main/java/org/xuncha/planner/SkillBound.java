package org.xuncha.planner;

import java.util.Arrays;

/**
 * What missing skills must cost in any plan: for each skill, the teams that want it less the most teams its holders can
 * serve at all, which is a maximum matching of holders and teams (augmenting paths; bars included, other limits not).
 */
final class SkillBound {

    private final Seats seats;
    private final long[][] row;
    private final int[] holderOf;

    private SkillBound(Seats seats, long[][] row) {
        this.seats = seats;
        this.row = row;
        this.holderOf = new int[seats.teams];
    }

    static long of(Seats seats, long[][] teamRows) {
        long cost = 0;
        for (int s = 0; s < seats.missing.length; s++) {
            cost += (long) seats.missing[s] * new SkillBound(seats, teamRows).teamsWithout(s);
        }
        return cost;
    }

    /** How many teams must go without the skill. */
    private int teamsWithout(int skill) {
        Arrays.fill(holderOf, -1);
        long[] bare = new long[(seats.teams + 63) >> 6];
        int left = 0;
        for (int t = 0; t < seats.teams; t++) {
            if ((seats.wanted[t] >>> skill & 1) == 0) continue;
            bare[t >> 6] |= 1L << t;
            left++;
        }
        long[] wanting = bare.clone();
        for (int p = 0; p < seats.people && left > 0; p++) {
            if ((seats.skills[p] >>> skill & 1) != 0 && serve(p, bare, wanting)) left--;
        }
        return left;
    }

    private boolean serve(int root, long[] bare, long[] wanting) {
        for (int w = 0; w < bare.length; w++) {
            long free = row[root][w] & bare[w];
            if (free == 0) continue;
            bare[w] &= ~Long.lowestOneBit(free);
            holderOf[(w << 6) + Long.numberOfTrailingZeros(free)] = root;
            return true;
        }
        int[] queue = new int[seats.teams + 1];
        int[] via = new int[seats.teams];
        int tail = 0;
        long[] fresh = wanting.clone();
        queue[tail++] = root;
        for (int head = 0; head < tail; head++) {
            int person = queue[head];
            for (int w = 0; w < fresh.length; w++) {
                long free = row[person][w] & bare[w];
                if (free != 0) {
                    int team = (w << 6) + Long.numberOfTrailingZeros(free);
                    bare[w] &= ~(1L << team);
                    via[team] = person;
                    shift(team, via, root);
                    return true;
                }
            }
            for (int w = 0; w < fresh.length; w++) {
                for (long bits = row[person][w] & fresh[w]; bits != 0; bits &= bits - 1) {
                    int team = (w << 6) + Long.numberOfTrailingZeros(bits);
                    via[team] = person;
                    queue[tail++] = holderOf[team];
                }
                fresh[w] &= ~row[person][w];
            }
        }
        return false;
    }

    private void shift(int last, int[] via, int root) {
        for (int team = last; ; ) {
            int person = via[team];
            int from = -1;
            if (person != root) {
                for (int t = 0; t < holderOf.length; t++) if (holderOf[t] == person) from = t;
            }
            holderOf[team] = person;
            if (person == root) return;
            team = from;
        }
    }
}
