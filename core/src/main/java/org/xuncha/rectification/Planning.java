package org.xuncha.rectification;

import java.util.List;
import java.util.Optional;

/**
 * The plan of one attempt and its review.
 *
 * @param plan the plan last submitted
 * @param submitted by whom and when
 * @param approvals who agreed to it so far; void when it is returned
 * @param returns how often a plan was returned
 */
public record Planning(Optional<Plan> plan, Optional<Signature> submitted, List<Signature> approvals, int returns) {
    static final Planning NONE = new Planning(Optional.empty(), Optional.empty(), List.of(), 0);

    public Planning {
        approvals = List.copyOf(approvals);
    }
}
