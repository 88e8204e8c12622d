package org.xuncha.planner;

import java.util.List;
import java.util.Optional;
import org.xuncha.organisation.PersonId;
import org.xuncha.rule.Objection;
import org.xuncha.staffing.TeamId;

/**
 * One person's change against a standing plan.
 *
 * @param person who
 * @param from the team that he leaves, or empty if he had none
 * @param to the team that he joins, or empty if none
 * @param cause why
 * @param other whose seat he takes, or who takes his; empty if nobody
 * @param reasons what bars him from the team that he leaves; empty unless that is the cause
 */
public record Change(
        PersonId person,
        Optional<TeamId> from,
        Optional<TeamId> to,
        Cause cause,
        Optional<PersonId> other,
        List<Objection> reasons) {
    public Change {
        reasons = List.copyOf(reasons);
    }

    /** Why somebody changes. */
    public enum Cause {
        /** He is no longer in the pool. */
        WITHDRAWN,
        /** He may no longer serve in his team. */
        BARRED,
        /** His team no longer has a seat for him. */
        NO_SEAT,
        /** He takes a seat that must be filled. */
        TAKES_SEAT,
        /** He gives his seat to somebody who can serve nowhere else. */
        GIVES_SEAT
    }
}
