package org.xuncha.analysis;

import java.util.Comparator;

/**
 * Which item: the number of the paper on which it was issued, and its place there.
 *
 * @param paper the paper's number
 * @param place its place on the paper, from 1
 */
public record ItemId(String paper, int place) implements Comparable<ItemId> {
    private static final Comparator<ItemId> ORDER =
            Comparator.comparing(ItemId::paper).thenComparing(ItemId::place);

    @Override
    public int compareTo(ItemId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return paper + "/" + place;
    }
}
