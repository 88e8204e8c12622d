package org.xuncha.policy;

import org.xuncha.organisation.Party;
import org.xuncha.rule.Label;
import org.xuncha.rule.Valid;

/**
 * A party that may act in a round, and what this place calls it.
 *
 * @param party the party
 * @param label its name in this place
 */
public record PartyName(Party party, Label label) {
    public PartyName {
        Valid.parts(PartyName.class, party, label);
    }
}
