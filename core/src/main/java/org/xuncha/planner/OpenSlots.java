package org.xuncha.planner;

/**
 * Draws a random slot among those open to a person. Persons with few choices keep a list of them; the others are served
 * by drawing in their span until an open slot comes up, so that a nation's worth of lists is never stored.
 */
final class OpenSlots {

    private static final int TRIES = 64;

    private final Seats seats;
    private final int[][] list;
    private final int[] from;
    private final int[] span;

    OpenSlots(Seats seats) {
        this.seats = seats;
        list = new int[seats.people][];
        from = new int[seats.people];
        span = new int[seats.people];
        for (int p = 0; p < seats.people; p++) {
            int first = 0;
            int last = seats.posts - 1;
            while (first < seats.posts && seats.row(p, first) == null) first++;
            while (last >= 0 && seats.row(p, last) == null) last--;
            from[p] = first * seats.teams;
            span[p] = Math.max(0, (last + 1) * seats.teams - from[p]);
            if (seats.choices[p] * 3 < span[p]) list[p] = slots(p);
        }
    }

    private int[] slots(int person) {
        int[] slots = new int[seats.choices[person]];
        int n = 0;
        for (int post = 0; post < seats.posts; post++) {
            long[] row = seats.row(person, post);
            for (int w = 0; row != null && w < row.length; w++) {
                for (long bits = row[w]; bits != 0; bits &= bits - 1) {
                    slots[n++] = post * seats.teams + (w << 6) + Long.numberOfTrailingZeros(bits);
                }
            }
        }
        return slots;
    }

    /** A slot open to the person, or -1 if none came up. */
    int draw(int person, Dice dice) {
        if (seats.choices[person] == 0) return -1;
        if (list[person] != null) return list[person][dice.below(list[person].length)];
        for (int i = 0; i < TRIES; i++) {
            int slot = from[person] + dice.below(span[person]);
            if (seats.may(person, slot)) return slot;
        }
        return -1;
    }
}
