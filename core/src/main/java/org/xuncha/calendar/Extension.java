package org.xuncha.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.xuncha.rule.Label;
import org.xuncha.rule.Valid;

/**
 * More time, granted to a stated day. The day stands as granted, closed or not.
 *
 * @param approver who granted it: a body or a capacity, as the place calls it
 * @param reason why, 1 to 2000 characters
 * @param decidedOn the day of the decision, 1900 to 2999
 * @param to the new last day, 1900 to 2999
 */
public record Extension(
        Label approver, @NotBlank @Size(max = 2000) String reason, LocalDate decidedOn, LocalDate to)
        implements DeadlineChange {
    public Extension {
        Valid.parts(Extension.class, approver, reason, decidedOn, to);
        Day.inReach(decidedOn);
        Day.inReach(to);
    }
}
