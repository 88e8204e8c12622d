package org.xuncha.policy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.xuncha.rule.Label;
import org.xuncha.rule.Valid;

/**
 * One grade of an evaluation, such as 好 or 差.
 *
 * @param code its stable code
 * @param label what it is called
 * @param from from how many points of all a village has it, in per cent, 0 to 100
 * @param worth what an element rated with this grade earns of its points, in per cent, 0 to 100; empty where raters give
 *     points
 * @param consequences what follows from it, such as an interview, a second rectification, or that the village is looked
 *     back upon
 */
public record EvaluationGrade(
        @Pattern(regexp = "[A-Z][A-Z0-9_]{0,29}") String code,
        Label label,
        @Min(0) @Max(100) int from,
        Optional<@Min(0) @Max(100) Integer> worth,
        List<Label> consequences) {
    public EvaluationGrade {
        Valid.parts(EvaluationGrade.class, code, label, from, worth, consequences);
        consequences = List.copyOf(consequences);
    }
}
