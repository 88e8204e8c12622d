package org.xuncha.policy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.Set;
import org.xuncha.organisation.Party;
import org.xuncha.rule.Label;
import org.xuncha.rule.Valid;

/**
 * One element of an evaluation.
 *
 * @param code its stable code
 * @param label what it is called
 * @param points how many points it may earn, 1 to 1,000
 * @param raters which of the policy's raters rate it; empty if all do
 */
public record EvaluationElement(
        @Pattern(regexp = "[A-Z][A-Z0-9_]{0,29}") String code,
        Label label,
        @Min(1) @Max(1000) int points,
        Set<Party> raters) {
    public EvaluationElement {
        Valid.parts(EvaluationElement.class, code, label, points, raters);
        raters = Set.copyOf(raters);
    }

    /** Whether a party that rates at all rates this element. */
    public boolean isRatedBy(Party party) {
        return raters.isEmpty() || raters.contains(party);
    }
}
