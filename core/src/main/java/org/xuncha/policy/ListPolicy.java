package org.xuncha.policy;

import jakarta.validation.constraints.NotEmpty;
import java.util.Map;
import java.util.Optional;
import org.xuncha.rule.Valid;

/**
 * Which lists are issued, and how they are numbered.
 *
 * @param numbers for each kind that is issued the pattern of its number, with the holes {@code {year}} and {@code {no}}
 * @param feedbackOrder in which order the levels are fed back; in any order if nothing is laid down
 */
public record ListPolicy(@NotEmpty Map<ListKind, String> numbers, Optional<FeedbackOrder> feedbackOrder) {
    public ListPolicy {
        Valid.parts(ListPolicy.class, numbers, feedbackOrder);
        numbers = Map.copyOf(numbers);
    }

    /** Lists that are fed back in any order. */
    public ListPolicy(Map<ListKind, String> numbers) {
        this(numbers, Optional.empty());
    }
}
