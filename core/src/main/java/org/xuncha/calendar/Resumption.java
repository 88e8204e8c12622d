package org.xuncha.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.xuncha.rule.Valid;

/**
 * The count goes on after a suspension.
 *
 * @param approver who decided it: a body or a capacity, as the record names it, 1 to 100 characters
 * @param cause why, 1 to 2000 characters
 * @param on the first day that is counted again, 1900 to 2999
 */
public record Resumption(
        @NotBlank @Size(max = 100) String approver,
        @NotBlank @Size(max = 2000) String cause,
        LocalDate on) implements DeadlineChange {
    public Resumption {
        Valid.parts(Resumption.class, approver, cause, on);
        Day.inReach(on);
    }
}
