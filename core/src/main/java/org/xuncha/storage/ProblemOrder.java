package org.xuncha.storage;

import java.util.Comparator;

/** An order in which problems can be paged: a page begins anywhere in it, wherever the last one ended. */
public enum ProblemOrder {
    /** By their keys, in the order of {@link KeyOrder}. */
    KEY,
    /** By the area of the addressee, then by their keys. */
    PLACE;

    private static final Comparator<ProblemRow> BY_KEY =
            Comparator.comparing(row -> row.subject().key(), KeyOrder.KEYS);
    private static final Comparator<ProblemRow> BY_PLACE =
            Comparator.comparing(ProblemRow::addressee).thenComparing(BY_KEY);

    /** The order as one of rows. No two problems of a round stand at the same place in it. */
    public Comparator<ProblemRow> rows() {
        return switch (this) {
            case KEY -> BY_KEY;
            case PLACE -> BY_PLACE;
        };
    }
}
