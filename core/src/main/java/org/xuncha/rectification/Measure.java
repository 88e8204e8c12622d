package org.xuncha.rectification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.immutables.value.Value;
import org.xuncha.calendar.DeadlineKind;
import org.xuncha.calendar.TimeLimit;
import org.xuncha.organisation.PersonId;
import org.xuncha.rule.Valid;

/**
 * One step of a plan.
 *
 * @param key its key in the plan, such as {@code 1} or {@code 2.3}: 1 to 20 characters without blanks
 * @param task what is done, 1 to 4,000 characters
 * @param owner who answers for it when the plan is submitted; handed over by an act of its own
 * @param standard by what it is known to be completed, 1 to 2,000 characters
 * @param limit by when, counted from the feedback; permanent if it is kept up for good after that
 */
@Value.Builder
public record Measure(
        @Pattern(regexp = "\\S{1,20}") String key,
        @NotBlank @Size(max = 4000) String task,
        PersonId owner,
        @NotBlank @Size(max = 2000) String standard,
        TimeLimit limit) {
    public Measure {
        Valid.parts(Measure.class, key, task, owner, standard, limit);
    }

    /** Whether it is kept up for good once it was first done. */
    boolean isPermanent() {
        return limit.kind() == DeadlineKind.BY_DATE_THEN_PERMANENT;
    }
}
