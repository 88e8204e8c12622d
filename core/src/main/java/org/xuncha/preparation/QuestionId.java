package org.xuncha.preparation;

import jakarta.validation.constraints.Pattern;
import org.xuncha.rule.Valid;

/**
 * The identity of a preparatory question in its list.
 *
 * @param value 1 to 60 characters without blanks
 */
public record QuestionId(@Pattern(regexp = "\\S{1,60}") String value) implements Comparable<QuestionId> {
    public QuestionId {
        Valid.parts(QuestionId.class, value);
    }

    public static QuestionId of(String value) {
        return new QuestionId(value);
    }

    @Override
    public int compareTo(QuestionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
