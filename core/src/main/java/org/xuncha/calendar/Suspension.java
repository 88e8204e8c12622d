package org.xuncha.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.xuncha.rule.Label;
import org.xuncha.rule.Valid;

/**
 * The count stands still.
 *
 * @param approver who decided it: a body or a capacity, as the place calls it
 * @param cause why, 1 to 2000 characters
 * @param from the first day that is not counted, 1900 to 2999
 */
public record Suspension(
        Label approver, @NotBlank @Size(max = 2000) String cause, LocalDate from) implements DeadlineChange {
    public Suspension {
        Valid.parts(Suspension.class, approver, cause, from);
        Day.inReach(from);
    }
}
