package org.xuncha.lists;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.xuncha.problem.ProblemId;
import org.xuncha.rule.Label;
import org.xuncha.rule.Valid;

/**
 * One problem on a problem list, as it was worded when the list was issued.
 *
 * @param problem its identity
 * @param focus what its focus is called
 * @param field what its field is called
 * @param text the finding, 1 to 4,000 characters
 */
public record ProblemItem(
        ProblemId problem,
        Label focus,
        Label field,
        @NotBlank @Size(max = 4000) String text) {
    public ProblemItem {
        Valid.parts(ProblemItem.class, problem, focus, field, text);
    }
}
