package org.xuncha.record;

import jakarta.validation.constraints.Pattern;
import org.xuncha.rule.Valid;

/**
 * The identity of a round. Every other identity is unique inside its round.
 *
 * @param value 1 to 40 characters without blanks, slashes, control characters or halves of surrogate pairs
 */
public record RoundId(
        @Pattern(regexp = "[^\\s/\\p{Cc}\\p{Cs}]{1,40}") String value) implements Comparable<RoundId> {
    public RoundId {
        Valid.parts(RoundId.class, value);
    }

    public static RoundId of(String value) {
        return new RoundId(value);
    }

    @Override
    public int compareTo(RoundId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
