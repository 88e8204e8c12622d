package org.xuncha.staffing;

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
            long[] row = seats.may[p];
            int first = 0;
            int last = row.length - 1;
            while (first < row.length && row[first] == 0) first++;
            while (last >= 0 && row[last] == 0) last--;
            if (first > last) continue;
            from[p] = (first << 6) + Long.numberOfTrailingZeros(row[first]);
            span[p] = (last << 6) + 64 - Long.numberOfLeadingZeros(row[last]) - from[p];
            if (seats.choices[p] * 3 < span[p]) list[p] = slots(row, seats.choices[p]);
        }
    }

    private static int[] slots(long[] row, int count) {
        int[] slots = new int[count];
        int n = 0;
        for (int w = 0; w < row.length; w++) {
            for (long bits = row[w]; bits != 0; bits &= bits - 1) {
                slots[n++] = (w << 6) + Long.numberOfTrailingZeros(bits);
            }
        }
        return slots;
    }

    /** A slot open to the person, or -1 if none came up. */
    int draw(int person, Dice dice) {
        if (list[person] != null) return list[person][dice.below(list[person].length)];
        if (span[person] == 0) return -1;
        for (int i = 0; i < TRIES; i++) {
            int slot = from[person] + dice.below(span[person]);
            if (seats.may(person, slot)) return slot;
        }
        return -1;
    }
}
