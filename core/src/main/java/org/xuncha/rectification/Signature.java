package org.xuncha.rectification;

import java.time.LocalDate;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;

/**
 * Who did something, in which capacity, on which day.
 *
 * @param party in which capacity
 * @param person who
 * @param on the day
 */
public record Signature(Party party, PersonId person, LocalDate on) {
    public static Signature of(Actor actor, LocalDate on) {
        return new Signature(actor.party(), actor.person(), on);
    }
}
