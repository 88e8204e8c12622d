package org.xuncha.policy;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.xuncha.rule.Label;
import org.xuncha.rule.Valid;

/**
 * One aspect of an evaluation.
 *
 * @param code its stable code
 * @param label what it is called
 * @param elements its elements in order, at least one
 */
public record EvaluationAspect(
        @Pattern(regexp = "[A-Z][A-Z0-9_]{0,29}") String code,
        Label label,
        @NotEmpty List<EvaluationElement> elements) {
    public EvaluationAspect {
        Valid.parts(EvaluationAspect.class, code, label, elements);
        elements = List.copyOf(elements);
    }

    /** How many points it may earn. */
    public int points() {
        return elements.stream().mapToInt(EvaluationElement::points).sum();
    }
}
