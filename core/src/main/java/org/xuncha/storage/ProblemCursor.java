package org.xuncha.storage;

import java.util.Optional;
import org.xuncha.organisation.AreaCode;
import org.xuncha.rule.Valid;

/**
 * Where a page of problems begins: behind one problem in an order. That problem need not be there any more, and need not
 * fit what is asked for.
 *
 * @param order the order
 * @param addressee the area of that problem's addressee; empty at the very beginning, and in the order of keys
 * @param key that problem's key; empty at the very beginning
 */
public record ProblemCursor(ProblemOrder order, Optional<AreaCode> addressee, String key) {

    /** @throws IllegalArgumentException if an area is named where the order knows none, or the other way round */
    public ProblemCursor {
        Valid.parts(ProblemCursor.class, order, addressee, key);
        boolean expected = order == ProblemOrder.PLACE && !key.isEmpty();
        if (addressee.isPresent() != expected) {
            throw new IllegalArgumentException("found addressee " + addressee + " and key \"" + key + "\" in the order "
                    + order + ", expected " + (expected ? "both" : "no addressee"));
        }
    }

    /** At the first problem of an order. */
    public static ProblemCursor first(ProblemOrder order) {
        return new ProblemCursor(order, Optional.empty(), "");
    }

    /** Behind a key, in the order of keys; at the first problem if the key is empty. */
    public static ProblemCursor afterKey(String key) {
        return new ProblemCursor(ProblemOrder.KEY, Optional.empty(), key);
    }

    /** Behind a problem. */
    public ProblemCursor after(ProblemRow row) {
        Optional<AreaCode> place = order == ProblemOrder.PLACE ? Optional.of(row.addressee()) : Optional.empty();
        return new ProblemCursor(order, place, row.subject().key());
    }

    /** Whether a problem stands behind it. An adapter that cannot ask its engine asks this. */
    public boolean isBefore(ProblemRow row) {
        int byPlace = addressee.map(place -> place.compareTo(row.addressee())).orElse(0);
        return key.isEmpty()
                || byPlace < 0
                || (byPlace == 0 && KeyOrder.KEYS.compare(key, row.subject().key()) < 0);
    }
}
