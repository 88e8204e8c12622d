package org.xuncha.policy;

import jakarta.validation.constraints.NotEmpty;
import java.util.Map;
import org.xuncha.rule.Valid;

/**
 * Which lists are issued, and how they are numbered.
 *
 * @param numbers for each kind that is issued the pattern of its number, with the holes {@code {year}} and {@code {no}}
 */
public record ListPolicy(@NotEmpty Map<ListKind, String> numbers) {
    public ListPolicy {
        Valid.parts(ListPolicy.class, numbers);
        numbers = Map.copyOf(numbers);
    }
}
