package org.xuncha.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.xuncha.rule.Valid;

/**
 * The count stands still.
 *
 * @param approver who decided it: a body or a capacity, as the record names it, 1 to 100 characters
 * @param cause why, 1 to 2000 characters
 * @param from the first day that is not counted, 1900 to 2999
 */
public record Suspension(
        @NotBlank @Size(max = 100) String approver,
        @NotBlank @Size(max = 2000) String cause,
        LocalDate from) implements DeadlineChange {
    public Suspension {
        Valid.parts(Suspension.class, approver, cause, from);
        Day.inReach(from);
    }
}
