package org.xuncha.planner;

import jakarta.validation.constraints.NotEmpty;
import java.util.Set;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.PersonId;
import org.xuncha.rule.Valid;

/**
 * A team of an earlier round, so that leader, object and pairing change from round to round (三个不固定).
 *
 * @param members who was in it, at least one; people who are no longer in the pool may be named
 * @param covers the areas that it inspected; may be empty if only the pairing matters
 */
public record PastTeam(@NotEmpty Set<PersonId> members, Set<AreaCode> covers) {
    public PastTeam {
        Valid.parts(PastTeam.class, members, covers);
        members = Set.copyOf(members);
        covers = Set.copyOf(covers);
    }
}
