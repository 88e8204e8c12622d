package org.xuncha.planner;

import java.util.BitSet;

/**
 * Which costs a plan can have at all. A cost is a base that no plan avoids plus whole numbers of each weight, so many
 * numbers never occur; a bound may be raised to the next one that does.
 */
final class Costs {

    private static final int WIDEST = 1 << 16;

    private final long base;
    private final BitSet above = new BitSet();
    private final boolean all;

    /** Costs of at least {@code base} and up to {@code top}. */
    Costs(Seats seats, long base, long top) {
        this.base = base;
        this.all = seats.ownCosts() || top - base > WIDEST || top < base;
        if (all) return;
        int width = (int) (top - base) + 1;
        above.set(0);
        add(seats.same, width);
        add(seats.repeat, width);
        for (int m : seats.missing) add(m, width);
    }

    private void add(int weight, int width) {
        if (weight <= 0) return;
        for (int v = weight; v < width; v++) if (above.get(v - weight)) above.set(v);
    }

    /** The least possible cost that is not below {@code value}. */
    long atLeast(double value) {
        long whole = (long) Math.ceil(value - 1e-6);
        if (all || whole <= base) return Math.max(whole, base);
        int next = above.nextSetBit((int) (whole - base));
        return next < 0 ? whole : base + next;
    }
}
