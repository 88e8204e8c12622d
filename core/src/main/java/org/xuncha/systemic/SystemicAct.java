package org.xuncha.systemic;

import jakarta.validation.constraints.NotEmpty;
import java.util.Set;
import org.xuncha.organisation.AreaCode;
import org.xuncha.problem.Finding;
import org.xuncha.problem.ProblemId;
import org.xuncha.record.Act;
import org.xuncha.rule.Valid;

/** What may be done to a systemic problem besides putting it right. */
public sealed interface SystemicAct extends Act {

    /**
     * Makes problems found alike one systemic problem, and feeds it back to its addressee.
     *
     * @param addressee the area of the township or county that must put it right
     * @param finding what they have in common, in their field
     * @param members the problems, at least one; how many villages they must come from is for the policy to say
     */
    record LiftProblems(
            AreaCode addressee, Finding finding, @NotEmpty Set<ProblemId> members) implements SystemicAct {
        public LiftProblems {
            Valid.parts(LiftProblems.class, addressee, finding, members);
            members = Set.copyOf(members);
        }
    }

    /** Adds problems that were found alike later. */
    record JoinMembers(@NotEmpty Set<ProblemId> members) implements SystemicAct {
        public JoinMembers {
            Valid.parts(JoinMembers.class, members);
            members = Set.copyOf(members);
        }
    }
}
