package org.xuncha.staffing;

import java.time.Instant;
import java.util.Optional;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.PersonId;

/**
 * That an inspected organisation asked to have somebody replaced, and what was decided.
 *
 * @param person who shall be replaced
 * @param by who asked, and for which area
 * @param reason why
 * @param at when
 * @param decision what was decided; empty while nothing is
 */
public record ReplacementRequest(PersonId person, Actor by, String reason, Instant at, Optional<Decision> decision) {

    /**
     * What was decided on a request.
     *
     * @param granted whether the person was replaced
     * @param decider who decided
     * @param reason why
     * @param at when
     */
    public record Decision(boolean granted, Actor decider, String reason, Instant at) {}

    /** Whether it concerns this person, was made for this area, and is not decided on. */
    public boolean isOpen(PersonId who, AreaCode area) {
        return decision.isEmpty() && person.equals(who) && by.area().equals(area);
    }

    ReplacementRequest decided(Decision made) {
        return new ReplacementRequest(person, by, reason, at, Optional.of(made));
    }
}
