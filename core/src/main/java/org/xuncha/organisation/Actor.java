package org.xuncha.organisation;

import org.xuncha.rule.Valid;

/**
 * Somebody who acts, and in which capacity. The host answers for the identity; the library for what that capacity may
 * do.
 *
 * @param person who acts
 * @param party in which capacity
 * @param area for which area that capacity is held: the township of a township committee, the city of an inspection
 *     office
 */
public record Actor(PersonId person, Party party, AreaCode area) {
    public Actor {
        Valid.parts(Actor.class, person, party, area);
    }
}
