package org.xuncha.planner;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds a first plan that breaks no bar and keeps all limits, or the clashes that make it impossible.
 *
 * <p>It is a bipartite matching with lower and upper limits. Persons with few choices and rare skills come first and take
 * the cheapest of a few free slots drawn at random; who finds none is placed by an alternating path (breadth first: he
 * displaces somebody, who displaces somebody else, until a slot has room). Slots below their lower limit are then filled
 * by alternating paths from their side. By the theorem of Mendelsohn and Dulmage the two can always be had together, so
 * a failed path proves impossibility, and what it reached is the clash.
 */
final class Filling {

    private static final int SAMPLES = 6;

    private final Seats seats;
    private final Placement plan;
    private final Dice dice;
    private final IntBag[] under;
    private final long[][] room;
    private @Nullable Clash smallest;

    Filling(Seats seats, Placement plan, Dice dice) {
        this.seats = seats;
        this.plan = plan;
        this.dice = dice;
        under = new IntBag[seats.posts];
        for (int i = 0; i < under.length; i++) under[i] = new IntBag(seats.slots);
        room = new long[seats.posts][(seats.teams + 63) >> 6];
        for (int s = 0; s < seats.slots; s++) note(s);
    }

    /**
     * Fills the plan as far as possible; the smallest clash found, or null if the plan is complete. People who exceed the
     * seats open to them are named before teams that lack people.
     */
    @Nullable
    Clash run() {
        for (int person : order()) if (plan.slotOf[person] < 0) place(person, seats.required[person]);
        if (smallest != null) return smallest;
        for (int s = 0; s < seats.slots; s++) {
            while (plan.count[s] < seats.lo[s] && mightClash(s) && fill(s)) {}
        }
        return smallest;
    }

    private void place(int person, boolean needed) {
        if (smallest == null) takeFreeSlot(person, needed);
        if (needed && plan.slotOf[person] < 0 && smallerAround(seats.choices[person])) seat(person);
    }

    /** Whether a clash smaller than the one known could hold a member that has so many choices. */
    private boolean smallerAround(int choices) {
        return smallest == null || choices + 1 < smallest.size();
    }

    private boolean mightClash(int slot) {
        return smallest == null || seats.openToFewerThan(smallest.size() - 1, slot);
    }

    private void found(Clash clash) {
        if (smallest == null || clash.size() < smallest.size()) smallest = clash;
    }

    /** Few choices first, then the rarest skills; required persons before optional ones. */
    private int[] order() {
        long[] keys = new long[seats.people];
        long worth = 0;
        for (int m : seats.missing) worth += m;
        for (int p = 0; p < seats.people; p++) keys[p] = key(p, worth);
        Arrays.sort(keys);
        int[] order = new int[keys.length];
        for (int i = 0; i < order.length; i++) order[i] = (int) (keys[i] & 0xFFFFFF);
        return order;
    }

    private long key(int p, long worth) {
        long brings = 0;
        for (long m = seats.skills[p]; m != 0; m &= m - 1) brings += seats.missing[Long.numberOfTrailingZeros(m)];
        int scarce = Math.min(seats.choices[p], seats.teams / 2);
        return (seats.required[p] ? 0 : 1L << 62) | (long) scarce << 40 | (worth - brings) << 24 | p;
    }

    private void note(int slot) {
        int post = slot / seats.teams;
        int team = seats.teamOf(slot);
        under[post].set(slot, plan.count[slot] < seats.lo[slot]);
        if (plan.count[slot] < seats.hi[slot]) room[post][team >> 6] |= 1L << team;
        else room[post][team >> 6] &= ~(1L << team);
    }

    /** The cheapest of a few free slots; slots below their lower limit are preferred. */
    private void takeFreeSlot(int person, boolean needed) {
        int best = -1;
        long bestDelta = Long.MAX_VALUE;
        for (int post = 0; post < seats.posts; post++) {
            IntBag bag = under[post];
            if (seats.row(person, post) == null) continue;
            for (int i = 0; i < SAMPLES && bag.size() > 0; i++) {
                int slot = bag.pick(dice);
                if (!seats.may(person, slot)) continue;
                long delta = plan.moveDelta(person, slot);
                if (delta < bestDelta) {
                    best = slot;
                    bestDelta = delta;
                }
            }
        }
        for (int post = 0; post < seats.posts && best < 0; post++) best = anyRoom(person, post, needed);
        if (best >= 0) {
            plan.move(person, best);
            note(best);
        }
    }

    /** A slot with room that is open to the person; one below its lower limit if he is not needed. */
    private int anyRoom(int person, int post, boolean needed) {
        long[] row = seats.row(person, post);
        for (int w = 0; row != null && w < row.length; w++) {
            for (long free = row[w] & room[post][w]; free != 0; free &= free - 1) {
                int slot = post * seats.teams + (w << 6) + Long.numberOfTrailingZeros(free);
                if (needed || plan.count[slot] < seats.lo[slot]) return slot;
            }
        }
        return -1;
    }

    /** Seats a required person by an alternating path, or records the clash that forbids it. */
    private void seat(int root) {
        int[] via = new int[seats.slots];
        int[] queue = new int[seats.people + 1];
        int[] reached = new int[seats.slots];
        long[][] seen = new long[seats.posts][room[0].length];
        int slots = 0;
        int tail = 0;
        queue[tail++] = root;
        for (int head = 0; head < tail; head++) {
            int person = queue[head];
            for (int post = 0; post < seats.posts; post++) {
                long[] row = seats.row(person, post);
                int free = anyRoom(person, post, true);
                if (free >= 0) {
                    via[free] = person;
                    shift(free, via, root);
                    return;
                }
                for (int w = 0; row != null && w < row.length; w++) {
                    long fresh = row[w] & ~seen[post][w];
                    seen[post][w] |= fresh;
                    for (; fresh != 0; fresh &= fresh - 1) {
                        int slot = post * seats.teams + (w << 6) + Long.numberOfTrailingZeros(fresh);
                        via[slot] = person;
                        reached[slots++] = slot;
                        int before = tail;
                        tail = enqueue(slot, queue, tail);
                        if (tail < before) {
                            shift(slot, via, root);
                            return;
                        }
                    }
                }
            }
        }
        found(new Clash(Arrays.copyOf(queue, tail), Arrays.copyOf(reached, slots), true));
    }

    /** Lines up the persons of a full slot; -1 if one of them need not serve and was sent away. */
    private int enqueue(int slot, int[] queue, int tail0) {
        int tail = tail0;
        int team = seats.teamOf(slot);
        for (int i = 0; i < plan.size(team); i++) {
            int member = plan.member(team, i);
            if (plan.slotOf[member] != slot) continue;
            if (!seats.required[member]) {
                plan.move(member, Placement.BENCH);
                return -1;
            }
            queue[tail++] = member;
        }
        return tail;
    }

    private void shift(int slot, int[] via, int root) {
        note(slot);
        for (int to = slot; ; ) {
            int person = via[to];
            int from = plan.slotOf[person];
            plan.move(person, to);
            note(to);
            if (person == root) return;
            note(from);
            to = from;
        }
    }

    /** Brings one more person to a slot below its lower limit, or records the clash that forbids it. */
    private boolean fill(int root) {
        int[] next = new int[seats.slots];
        int[] mover = new int[seats.slots];
        boolean[] seen = new boolean[seats.slots];
        boolean[] met = new boolean[seats.people];
        int[] queue = new int[seats.slots];
        int[] persons = new int[seats.people];
        int n = 0;
        int tail = 0;
        queue[tail++] = root;
        seen[root] = true;
        for (int head = 0; head < tail; head++) {
            int slot = queue[head];
            for (int p = 0; p < seats.people; p++) {
                if (met[p] || !seats.may(p, slot)) continue;
                met[p] = true;
                persons[n++] = p;
                int from = plan.slotOf[p];
                if (from < 0 || plan.count[from] > seats.lo[from]) {
                    if (from >= 0) seen[from] = true;
                    pull(p, slot, root, next, mover);
                    return true;
                }
                if (!seen[from]) {
                    seen[from] = true;
                    next[from] = slot;
                    mover[from] = p;
                    queue[tail++] = from;
                }
            }
        }
        found(new Clash(Arrays.copyOf(persons, n), Arrays.copyOf(queue, tail), false));
        return false;
    }

    private void pull(int person, int slot, int root, int[] next, int[] mover) {
        for (int p = person, to = slot; ; ) {
            int from = plan.slotOf[p];
            plan.move(p, to);
            if (from >= 0) note(from);
            note(to);
            if (to == root) return;
            p = mover[to];
            to = next[to];
        }
    }
}
