package org.xuncha.recusal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.OrganisationRule;
import org.xuncha.policy.WaiverType;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Refused;
import org.xuncha.rule.Valid;

/**
 * That one fact shall not bar under one line, for a time. It lifts no other bar of the same person.
 *
 * @param fact the fact
 * @param line the code of the line
 * @param type on which ground
 * @param reason why, 1 to 2,000 characters
 * @param approver who granted it
 * @param granted the day on which it was granted, its first day
 * @param until its last day
 */
public record Waiver(
        FactId fact,
        String line,
        WaiverType type,
        @NotBlank @Size(max = 2000) String reason,
        Actor approver,
        LocalDate granted,
        LocalDate until) {
    public Waiver {
        Valid.parts(Waiver.class, fact, line, type, reason, approver, granted, until);
        if (until.isBefore(granted)) {
            throw new Refused(Objection.by(OrganisationRule.FROM_BEFORE_TO)
                    .with("what", line)
                    .with("from", granted)
                    .with("to", until));
        }
    }

    /** Whether it holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(granted) && !day.isAfter(until);
    }
}
