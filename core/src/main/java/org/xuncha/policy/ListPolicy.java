package org.xuncha.policy;

import jakarta.validation.constraints.NotEmpty;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.xuncha.organisation.Party;
import org.xuncha.rule.Valid;

/**
 * Which lists are issued, how they are numbered, and to whom else suggestions are made.
 *
 * @param numbers for each kind that is issued the pattern of its number, with the holes {@code {year}} and {@code {no}}
 * @param feedbackOrder in which order the levels are fed back; in any order if nothing is laid down
 * @param suggestionReceivers the bodies to which suggestions are made beside those of the lists, which go with their
 *     problems to who puts them right; empty if to none. One published place names the organisation department and the
 *     government
 */
@Value.Builder
public record ListPolicy(
        @NotEmpty Map<ListKind, String> numbers,
        Optional<FeedbackOrder> feedbackOrder,
        Set<Party> suggestionReceivers) {
    public ListPolicy {
        Valid.parts(ListPolicy.class, numbers, feedbackOrder, suggestionReceivers);
        numbers = Map.copyOf(numbers);
        suggestionReceivers = Set.copyOf(suggestionReceivers);
    }

    /** Lists that are fed back in any order, and no suggestions beside them. */
    public ListPolicy(Map<ListKind, String> numbers) {
        this(numbers, Optional.empty(), Set.of());
    }
}
