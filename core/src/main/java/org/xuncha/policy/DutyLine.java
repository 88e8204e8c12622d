package org.xuncha.policy;

import jakarta.validation.constraints.Pattern;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.organisation.Party;
import org.xuncha.rule.Label;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Refused;
import org.xuncha.rule.Valid;

/**
 * Who bears which duty for the problems of addressees on one level. What duties there are, and what they are called,
 * is local practice.
 *
 * @param addressee the level of the addressees concerned
 * @param duty the duty's stable code, such as {@code MAIN}, {@code FIRST}, {@code DIRECT}, {@code SUPERVISORY}
 * @param bearer the party that bears it
 * @param at the level of the bearer: the addressee's own or one above it
 * @param label what this place calls the duty and its bearer, such as 乡镇党委书记:第一责任人
 */
public record DutyLine(
        AreaLevel addressee,
        @Pattern(regexp = "[A-Z][A-Z_]{0,29}") String duty,
        Party bearer,
        AreaLevel at,
        Label label) {
    /** @throws Refused if the bearer stands below the addressee */
    public DutyLine {
        Valid.parts(DutyLine.class, addressee, duty, bearer, at, label);
        if (at.compareTo(addressee) > 0) {
            throw new Refused(Objection.by(PolicyRule.BEARER_NOT_BELOW)
                    .with("duty", label)
                    .with("level", at)
                    .with("addressee", addressee));
        }
    }
}
