package org.xuncha.policy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.xuncha.organisation.Party;
import org.xuncha.rule.Valid;

/**
 * A party that rates, and what its ratings weigh.
 *
 * @param party the party
 * @param weight what the mean of its ratings weighs beside those of the other raters of an element, 1 to 100
 * @param least how many of its people must have rated, 1 to 1,000
 */
public record EvaluationRater(
        Party party,
        @Min(1) @Max(100) int weight,
        @Min(1) @Max(1000) int least) {
    public EvaluationRater {
        Valid.parts(EvaluationRater.class, party, weight, least);
    }
}
