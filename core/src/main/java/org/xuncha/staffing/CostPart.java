package org.xuncha.staffing;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import org.xuncha.rule.Valid;

/**
 * One part of what a plan costs, as its maker states it.
 *
 * @param code which part, such as {@code SAME_COUNTY}
 * @param cost the part's cost; less is better
 */
public record CostPart(
        @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}") String code,
        @PositiveOrZero long cost) {
    public CostPart {
        Valid.parts(CostPart.class, code, cost);
    }
}
