package org.xuncha.planner;

import java.util.List;
import java.util.Set;
import org.xuncha.organisation.PersonId;

/**
 * No plan was found that keeps everybody together and apart as asked, and no proof that there is none. More effort may
 * settle it. Bars and limits alone would allow a plan.
 *
 * @param together groups that the nearest plan parts
 * @param apart groups of which the nearest plan puts two in one team
 */
public record Unsettled(List<Set<PersonId>> together, List<Set<PersonId>> apart) implements Outcome {
    public Unsettled {
        together = List.copyOf(together);
        apart = List.copyOf(apart);
    }
}
