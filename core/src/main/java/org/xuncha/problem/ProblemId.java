package org.xuncha.problem;

import org.xuncha.record.RoundId;
import org.xuncha.record.Subject;
import org.xuncha.rule.Key;
import org.xuncha.rule.Valid;

/**
 * The identity of a problem in its round, the same from the draft of its working paper to its consolidation. The formal
 * number, which the leader's approval gives, is another thing.
 *
 * @param value 1 to 80 characters, see {@link Key}
 */
public record ProblemId(@Key String value) implements Comparable<ProblemId> {
    private static final String KIND = "PROBLEM";

    public ProblemId {
        Valid.parts(ProblemId.class, value);
    }

    public static ProblemId of(String value) {
        return new ProblemId(value);
    }

    /** The subject under which the problem's record is kept. */
    public Subject in(RoundId round) {
        return new Subject(round, KIND, value);
    }

    @Override
    public int compareTo(ProblemId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
