package org.xuncha.lists;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.xuncha.problem.ProblemId;
import org.xuncha.rule.Valid;

/**
 * One suggestion.
 *
 * @param suggestion what is suggested, 1 to 4,000 characters
 * @param problems for which problems it stands, at least one
 */
public record SuggestionItem(
        @NotBlank @Size(max = 4000) String suggestion,
        @NotEmpty List<ProblemId> problems) {
    public SuggestionItem {
        Valid.parts(SuggestionItem.class, suggestion, problems);
        problems = List.copyOf(problems);
    }
}
