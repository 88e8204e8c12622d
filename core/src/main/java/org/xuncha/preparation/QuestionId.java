package org.xuncha.preparation;

import org.xuncha.rule.Key;
import org.xuncha.rule.Valid;

/**
 * The identity of a preparatory question in its list.
 *
 * @param value 1 to 60 characters, see {@link Key}
 */
public record QuestionId(@Key(max = 60) String value) implements Comparable<QuestionId> {
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
