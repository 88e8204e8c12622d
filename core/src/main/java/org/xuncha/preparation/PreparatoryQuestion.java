package org.xuncha.preparation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.xuncha.rule.Valid;

/**
 * One question of a list (巡前问题清单).
 *
 * @param id its identity, unique in its list
 * @param source what led to it
 * @param focus the code of the key attention, focus or conduct under which it is asked
 * @param field the code of its field of subject matter
 * @param text what is asked, 1 to 2,000 characters
 */
public record PreparatoryQuestion(
        QuestionId id,
        QuestionSource source,
        String focus,
        String field,
        @NotBlank @Size(max = 2000) String text) {
    public PreparatoryQuestion {
        Valid.parts(PreparatoryQuestion.class, id, source, focus, field, text);
    }
}
