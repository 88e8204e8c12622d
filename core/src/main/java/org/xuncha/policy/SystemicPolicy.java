package org.xuncha.policy;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.util.Set;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.organisation.Party;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Refused;
import org.xuncha.rule.Valid;

/**
 * How problems found alike in several villages become one systemic problem of the township or county. That it is done is
 * local practice; how many villages it takes is left to the place.
 *
 * @param lifters the parties that may lift problems, such as the inspection office
 * @param levels on which levels an organisation may bear a systemic problem; never a village
 * @param villages in how many villages at least its members were found, from 2
 * @param members what must be true of every member before it is struck off
 */
public record SystemicPolicy(
        @NotEmpty Set<Party> lifters,
        @NotEmpty Set<AreaLevel> levels,
        @Min(2) int villages,
        MembersDone members) {
    /** @throws org.xuncha.rule.Refused if a village could bear one */
    public SystemicPolicy {
        Valid.parts(SystemicPolicy.class, lifters, levels, villages, members);
        lifters = Set.copyOf(lifters);
        levels = Set.copyOf(levels);
        if (levels.contains(AreaLevel.VILLAGE)) {
            throw new Refused(Objection.by(PolicyRule.SYSTEMIC_ABOVE_VILLAGES).with("level", AreaLevel.VILLAGE));
        }
    }
}
