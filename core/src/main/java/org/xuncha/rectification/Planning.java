package org.xuncha.rectification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The plans of one attempt and their review.
 *
 * @param plan the plan last submitted
 * @param submitted by whom and when
 * @param approvals who agreed to it so far; void when it is returned or amended
 * @param returns how often a plan was returned
 * @param amended plans that were agreed and amended since, in that order
 */
public record Planning(
        Optional<Plan> plan,
        Optional<Signature> submitted,
        List<Signature> approvals,
        int returns,
        List<Plan> amended) {
    static final Planning NONE = new Planning(Optional.empty(), Optional.empty(), List.of(), 0, List.of());

    public Planning {
        approvals = List.copyOf(approvals);
        amended = List.copyOf(amended);
    }

    Planning with(Plan next, Signature by) {
        return new Planning(Optional.of(next), Optional.of(by), List.of(), returns, amended);
    }

    /** Another plan in place of the one that was agreed. */
    Planning amendedBy(Plan next, Signature by) {
        List<Plan> before = new ArrayList<>(amended);
        before.add(plan.orElseThrow());
        return new Planning(Optional.of(next), Optional.of(by), List.of(), returns, before);
    }

    Planning returned() {
        return new Planning(plan, submitted, List.of(), returns + 1, amended);
    }

    Planning approved(List<Signature> all) {
        return new Planning(plan, submitted, all, returns, amended);
    }

    /** A measure of a plan that was amended since, or none. */
    Optional<Measure> before(String key) {
        for (Plan plan : amended) {
            Optional<Measure> measure = plan.measure(key);
            if (measure.isPresent()) {
                return measure;
            }
        }
        return Optional.empty();
    }
}
