package org.xuncha.lists;

import java.util.Optional;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.rectification.Duty;
import org.xuncha.rule.Label;
import org.xuncha.rule.Valid;

/**
 * Who bears a duty on a responsibility list.
 *
 * @param duty the duty's code in the policy
 * @param party the party that bears it
 * @param area the party's area
 * @param label what this place calls it
 * @param person who bears it in the party's name; empty if nobody was named when the list was issued
 */
public record Bearer(String duty, Party party, AreaCode area, Label label, Optional<PersonId> person) {
    public Bearer {
        Valid.parts(Bearer.class, duty, party, area, label, person);
    }

    static Bearer of(Duty duty) {
        return new Bearer(duty.duty(), duty.bearer(), duty.area(), duty.label(), duty.person());
    }
}
