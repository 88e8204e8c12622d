package org.xuncha.recusal;

import org.xuncha.rule.Key;
import org.xuncha.rule.Valid;

/**
 * The identity of a fact, given by who records it; unique in a round.
 *
 * @param value 1 to 80 characters, see {@link Key}
 */
public record FactId(@Key String value) implements Comparable<FactId> {
    public FactId {
        Valid.parts(FactId.class, value);
    }

    public static FactId of(String value) {
        return new FactId(value);
    }

    @Override
    public int compareTo(FactId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
