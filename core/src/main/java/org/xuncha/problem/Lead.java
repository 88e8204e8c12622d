package org.xuncha.problem;

import java.util.Optional;
import org.xuncha.organisation.Party;
import org.xuncha.rectification.Signature;

/**
 * A matter about persons that was handed over. Leads are counted in items and in persons.
 *
 * @param receiver to which body
 * @param persons how many persons it concerns
 * @param by who handed it over, and when
 * @param receipt who receipted it, and when; empty until then
 * @param reply what the body replied; empty until then
 */
public record Lead(Party receiver, int persons, Signature by, Optional<Signature> receipt, Optional<LeadReply> reply) {
    static Lead handedOver(Party receiver, int persons, Signature by) {
        return new Lead(receiver, persons, by, Optional.empty(), Optional.empty());
    }

    Lead receipted(Signature signature) {
        return new Lead(receiver, persons, by, Optional.of(signature), reply);
    }

    Lead replied(LeadReply answer) {
        return new Lead(receiver, persons, by, receipt, Optional.of(answer));
    }
}
