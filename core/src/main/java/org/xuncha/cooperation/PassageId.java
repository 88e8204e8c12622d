package org.xuncha.cooperation;

import org.xuncha.rule.Key;
import org.xuncha.rule.Valid;

/**
 * The identity of a passage in its round.
 *
 * @param value 1 to 80 characters, see {@link Key}
 */
public record PassageId(@Key String value) implements Comparable<PassageId> {
    public PassageId {
        Valid.parts(PassageId.class, value);
    }

    public static PassageId of(String value) {
        return new PassageId(value);
    }

    @Override
    public int compareTo(PassageId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
