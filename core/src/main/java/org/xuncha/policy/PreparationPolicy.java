package org.xuncha.policy;

import org.xuncha.calendar.Term;
import org.xuncha.rule.Valid;

/**
 * How preparatory questions are answered.
 *
 * @param answer how long the secretary of a village has to answer its list, from the day on which he is asked. The
 *     length is local practice
 */
public record PreparationPolicy(Term answer) {
    public PreparationPolicy {
        Valid.parts(PreparationPolicy.class, answer);
    }
}
