package org.xuncha.lists;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.xuncha.problem.ProblemId;
import org.xuncha.rule.Valid;

/**
 * One problem on a responsibility list.
 *
 * @param problem its identity
 * @param text the finding, 1 to 4,000 characters
 * @param bearers who bears which duty, in the order of the policy
 * @param deadline the last day for putting it right, as it stood when the list was issued
 */
public record ResponsibilityItem(
        ProblemId problem, @NotBlank @Size(max = 4000) String text, List<Bearer> bearers, LocalDate deadline) {
    public ResponsibilityItem {
        Valid.parts(ResponsibilityItem.class, problem, text, bearers, deadline);
        bearers = List.copyOf(bearers);
    }
}
