package org.xuncha.problem;

import java.util.Set;
import org.xuncha.organisation.PersonId;

/**
 * The team that is authorised for an addressee in this round.
 *
 * @param code its code
 * @param leader who leads it
 * @param members everybody in it, the leader included
 */
public record AuthorisedTeam(String code, PersonId leader, Set<PersonId> members) {
    public AuthorisedTeam {
        members = Set.copyOf(members);
    }
}
