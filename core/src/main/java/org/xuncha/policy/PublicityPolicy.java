package org.xuncha.policy;

import jakarta.validation.constraints.NotEmpty;
import java.util.Set;
import org.xuncha.calendar.Term;
import org.xuncha.organisation.Party;
import org.xuncha.rule.Valid;

/**
 * How it is made public that a problem was put right. Local practice.
 *
 * @param period how long it stays public
 * @param time whether the period is over before or after the strike-off
 * @param redactions the reasons for which something may be left out
 * @param consenter the party that decides that something is left out
 */
public record PublicityPolicy(
        Term period, PublicityTime time, @NotEmpty Set<RedactionReason> redactions, Party consenter) {
    public PublicityPolicy {
        Valid.parts(PublicityPolicy.class, period, time, redactions, consenter);
        redactions = Set.copyOf(redactions);
    }
}
