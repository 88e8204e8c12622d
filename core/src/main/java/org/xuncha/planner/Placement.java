package org.xuncha.planner;

import java.util.Arrays;

/**
 * Who sits where just now, and what it costs. Every change is judged before it is made: a delta looks only at the two
 * teams concerned, using for each person the sum of his pair costs inside his team (his <em>bond</em>).
 */
final class Placement {

    static final int BENCH = -1;

    final Seats seats;
    final int[] slotOf;
    final int[] count;
    final long[] bond;
    private final int[] crew;
    private final int[] size;
    private final int[] place;
    private final int width;
    private final int[] holders;
    private final int skillCount;
    /** Persons whose bond costs something. */
    final IntBag uneasy;
    /** For each skill, the teams that want it and have nobody, and those that have more than one. */
    final IntBag[] lacking;

    final IntBag[] surplus;
    private long cost;

    Placement(Seats seats) {
        this.seats = seats;
        slotOf = new int[seats.people];
        Arrays.fill(slotOf, BENCH);
        count = new int[seats.slots];
        bond = new long[seats.people];
        int most = 0;
        for (int t = 0; t < seats.teams; t++) {
            int sum = 0;
            for (int post = 0; post < seats.posts; post++) sum += seats.hi[post * seats.teams + t];
            most = Math.max(most, sum);
        }
        width = Math.min(most, seats.people) + 1;
        crew = new int[seats.teams * width];
        size = new int[seats.teams];
        place = new int[seats.people];
        skillCount = seats.missing.length;
        holders = new int[seats.teams * skillCount];
        uneasy = new IntBag(seats.people);
        lacking = new IntBag[skillCount];
        surplus = new IntBag[skillCount];
        cost = seats.looseTies();
        for (int p = 0; p < seats.people; p++) cost += seats.own(p, BENCH);
        for (int s = 0; s < skillCount; s++) {
            lacking[s] = new IntBag(seats.teams);
            surplus[s] = new IntBag(seats.teams);
            for (int t = 0; t < seats.teams; t++) {
                if ((seats.wanted[t] >>> s & 1) != 0) {
                    lacking[s].set(t, true);
                    cost += seats.missing[s];
                }
            }
        }
    }

    long cost() {
        return cost;
    }

    int size(int team) {
        return size[team];
    }

    int member(int team, int index) {
        return crew[team * width + index];
    }

    /** A random person of a slot, or -1 if nobody sits there. */
    int memberOf(int slot, Dice dice) {
        if (count[slot] == 0) return -1;
        int team = seats.teamOf(slot);
        int n = size[team];
        int at = dice.below(n);
        while (slotOf[crew[team * width + at]] != slot) at = at + 1 == n ? 0 : at + 1;
        return crew[team * width + at];
    }

    boolean has(int team, int skill) {
        return holders[team * skillCount + skill] > 0;
    }

    /** The sum of a person's pair costs with a team, leaving one member of it aside. */
    long bondWith(int person, int team, int aside) {
        long sum = 0;
        for (int i = team * width, end = i + size[team]; i < end; i++) {
            if (crew[i] != aside) sum += seats.pair(person, crew[i]);
        }
        return sum;
    }

    /** The change of cost if a person moved to a slot (or to the bench, or from it). */
    long moveDelta(int person, int to) {
        int from = slotOf[person];
        int a = from < 0 ? -1 : seats.teamOf(from);
        int b = to < 0 ? -1 : seats.teamOf(to);
        if (a == b) return 0;
        long delta = -bond[person];
        if (b >= 0) delta += bondWith(person, b, -1);
        return delta + seats.own(person, b) - seats.own(person, a) + skillDelta(seats.skills[person], a, b);
    }

    /** The change of cost if two persons of different slots changed places. */
    long swapDelta(int p, int q) {
        int a = slotOf[p] < 0 ? -1 : seats.teamOf(slotOf[p]);
        int b = slotOf[q] < 0 ? -1 : seats.teamOf(slotOf[q]);
        if (a == b) return 0;
        long delta = -bond[p] - bond[q];
        if (b >= 0) delta += bondWith(p, b, q);
        if (a >= 0) delta += bondWith(q, a, p);
        delta += seats.own(p, b) - seats.own(q, b) + seats.own(q, a) - seats.own(p, a);
        long onlyP = seats.skills[p] & ~seats.skills[q];
        long onlyQ = seats.skills[q] & ~seats.skills[p];
        return delta + skillDelta(onlyP, a, b) + skillDelta(onlyQ, b, a);
    }

    private long skillDelta(long mask, int from, int to) {
        long delta = 0;
        if (from >= 0) {
            for (long m = mask & seats.wanted[from]; m != 0; m &= m - 1) {
                int s = Long.numberOfTrailingZeros(m);
                if (holders[from * skillCount + s] == 1) delta += seats.missing[s];
            }
        }
        if (to >= 0) {
            for (long m = mask & seats.wanted[to]; m != 0; m &= m - 1) {
                int s = Long.numberOfTrailingZeros(m);
                if (holders[to * skillCount + s] == 0) delta -= seats.missing[s];
            }
        }
        return delta;
    }

    void swap(int p, int q) {
        int a = slotOf[p];
        int b = slotOf[q];
        take(p);
        take(q);
        put(p, b);
        put(q, a);
    }

    void move(int person, int to) {
        take(person);
        put(person, to);
    }

    private void take(int person) {
        int slot = slotOf[person];
        if (slot < 0) return;
        int team = seats.teamOf(slot);
        int base = team * width;
        int last = crew[base + --size[team]];
        crew[base + place[person]] = last;
        place[last] = place[person];
        slotOf[person] = BENCH;
        count[slot]--;
        cost -= bond[person] + seats.own(person, team) - seats.own(person, BENCH);
        for (int i = base; i < base + size[team]; i++) bind(crew[i], -seats.pair(person, crew[i]));
        bind(person, -bond[person]);
        skills(person, team, -1);
    }

    private void put(int person, int slot) {
        if (slot < 0) return;
        int team = seats.teamOf(slot);
        int base = team * width;
        for (int i = base; i < base + size[team]; i++) {
            long pair = seats.pair(person, crew[i]);
            bind(crew[i], pair);
            bind(person, pair);
        }
        place[person] = size[team];
        crew[base + size[team]++] = person;
        slotOf[person] = slot;
        count[slot]++;
        cost += bond[person] + seats.own(person, team) - seats.own(person, BENCH);
        skills(person, team, 1);
    }

    private void bind(int person, long change) {
        if (change == 0) return;
        bond[person] += change;
        uneasy.set(person, bond[person] > 0);
    }

    private void skills(int person, int team, int change) {
        for (long m = seats.skills[person] & seats.wanted[team]; m != 0; m &= m - 1) {
            int s = Long.numberOfTrailingZeros(m);
            int now = holders[team * skillCount + s] += change;
            if (now == 0) cost += seats.missing[s];
            if (now == 1 && change > 0) cost -= seats.missing[s];
            lacking[s].set(team, now == 0);
            surplus[s].set(team, now > 1);
        }
    }
}
