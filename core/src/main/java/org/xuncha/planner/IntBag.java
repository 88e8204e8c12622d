package org.xuncha.planner;

import java.util.Arrays;

/** A set of small numbers that can be drawn from at random: add, remove and pick each take constant time. */
final class IntBag {

    private final int[] items;
    private final int[] place;
    private int size;

    IntBag(int range) {
        items = new int[range];
        place = new int[range];
        Arrays.fill(place, -1);
    }

    int size() {
        return size;
    }

    int pick(Dice dice) {
        return items[dice.below(size)];
    }

    void set(int item, boolean present) {
        int at = place[item];
        if (present && at < 0) {
            items[size] = item;
            place[item] = size++;
        } else if (!present && at >= 0) {
            int last = items[--size];
            items[at] = last;
            place[last] = at;
            place[item] = -1;
        }
    }
}
