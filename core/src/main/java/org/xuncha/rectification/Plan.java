package org.xuncha.rectification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.xuncha.rule.Valid;

/**
 * How a problem is to be put right.
 *
 * @param cause its root cause, 1 to 4,000 characters
 * @param goal what is to be reached, 1 to 4,000 characters
 * @param measures the steps, at least one
 */
public record Plan(
        @NotBlank @Size(max = 4000) String cause,
        @NotBlank @Size(max = 4000) String goal,
        @NotEmpty List<Measure> measures) {
    public Plan {
        Valid.parts(Plan.class, cause, goal, measures);
        measures = List.copyOf(measures);
    }

    /** The measure with this key, or none. */
    public Optional<Measure> measure(String key) {
        for (Measure measure : measures) {
            if (measure.key().equals(key)) {
                return Optional.of(measure);
            }
        }
        return Optional.empty();
    }
}
