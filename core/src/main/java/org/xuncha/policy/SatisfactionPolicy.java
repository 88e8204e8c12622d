package org.xuncha.policy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import org.xuncha.rule.Valid;

/**
 * How satisfied those who were asked must be before a problem is struck off. Local practice.
 *
 * @param asked how many people at least must be asked
 * @param percent how many of 100 asked must at least be satisfied, 1 to 100
 */
public record SatisfactionPolicy(
        @Positive int asked, @Min(1) @Max(100) int percent) {
    public SatisfactionPolicy {
        Valid.parts(SatisfactionPolicy.class, asked, percent);
    }
}
