package org.xuncha.problem;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.xuncha.rule.Valid;

/**
 * What was found.
 *
 * @param focus the code of the focus under which it is established
 * @param conducts the codes of the conducts that it shows; empty if none
 * @param field the code of its field of subject matter
 * @param text the finding in words, 1 to 4,000 characters
 * @param suggestion what the team suggests to put it right, for the suggestion list; 1 to 4,000 characters
 */
@Value.Builder
public record Finding(
        @NotBlank String focus,
        Set<String> conducts,
        @NotBlank String field,
        @NotBlank @Size(max = 4000) String text,
        Optional<@Size(min = 1, max = 4000) String> suggestion) {
    public Finding {
        Valid.parts(Finding.class, focus, conducts, field, text, suggestion);
        conducts = Set.copyOf(conducts);
    }
}
