package org.xuncha.staffing;

import java.time.LocalDate;
import java.util.Set;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.PersonId;
import org.xuncha.organisation.TeamPost;
import org.xuncha.recusal.FactId;
import org.xuncha.recusal.RecusalFact;
import org.xuncha.rule.Label;
import org.xuncha.rule.Valid;

/**
 * Somebody in the talent pool (人才库) of a round.
 *
 * @param person who
 * @param post the post for which he is in the pool
 * @param label what he is called on papers: a role, never a name
 * @param home the county that he comes from or is sent by
 * @param skills the codes of his skills
 */
public record Inspector(PersonId person, TeamPost post, Label label, AreaCode home, Set<String> skills) {
    public Inspector {
        Valid.parts(Inspector.class, person, post, label, home, skills);
        skills = Set.copyOf(skills);
    }

    /** His home as a fact, so that the rules on recusal know of it. */
    public RecusalFact homeFact(String source, LocalDate known) {
        return RecusalFact.home(FactId.of("home:" + person), person, home, source, known);
    }
}
