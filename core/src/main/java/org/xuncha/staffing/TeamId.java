package org.xuncha.staffing;

import jakarta.validation.constraints.Pattern;
import org.xuncha.rule.Valid;

/**
 * The identity of a team in its round.
 *
 * @param value 1 to 20 characters without blanks or slashes; it may stand in the numbers of papers
 */
public record TeamId(@Pattern(regexp = "[^\\s/]{1,20}") String value) implements Comparable<TeamId> {
    public TeamId {
        Valid.parts(TeamId.class, value);
    }

    public static TeamId of(String value) {
        return new TeamId(value);
    }

    @Override
    public int compareTo(TeamId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
