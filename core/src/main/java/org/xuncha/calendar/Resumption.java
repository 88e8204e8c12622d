package org.xuncha.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.xuncha.rule.Label;
import org.xuncha.rule.Valid;

/**
 * The count goes on after a suspension.
 *
 * @param approver who decided it: a body or a capacity, as the place calls it
 * @param cause why, 1 to 2000 characters
 * @param on the first day that is counted again, 1900 to 2999
 */
public record Resumption(
        Label approver, @NotBlank @Size(max = 2000) String cause, LocalDate on) implements DeadlineChange {
    public Resumption {
        Valid.parts(Resumption.class, approver, cause, on);
        Day.inReach(on);
    }
}
