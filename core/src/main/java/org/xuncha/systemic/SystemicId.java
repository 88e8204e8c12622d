package org.xuncha.systemic;

import org.xuncha.record.RoundId;
import org.xuncha.record.Subject;
import org.xuncha.rule.Key;
import org.xuncha.rule.Valid;

/**
 * The identity of a systemic problem in its round.
 *
 * @param value 1 to 80 characters, see {@link Key}
 */
public record SystemicId(@Key String value) implements Comparable<SystemicId> {
    public SystemicId {
        Valid.parts(SystemicId.class, value);
    }

    public static SystemicId of(String value) {
        return new SystemicId(value);
    }

    /** The subject under which its record is kept: of another kind than problems, so that no count of those has it. */
    public Subject in(RoundId round) {
        return new Subject(round, "SYSTEMIC", value);
    }

    @Override
    public int compareTo(SystemicId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
