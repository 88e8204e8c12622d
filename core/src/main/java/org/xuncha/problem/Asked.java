package org.xuncha.problem;

import java.time.LocalDate;
import java.util.Optional;
import org.xuncha.calendar.WorkingCalendar;
import org.xuncha.organisation.Actor;
import org.xuncha.policy.Policy;
import org.xuncha.record.Act;
import org.xuncha.round.Round;

/**
 * What the rules of a place are asked: whether an act, or some act of a kind, may be done to a problem.
 *
 * @param problem the problem before; empty if the act would begin it
 * @param move the kind of act
 * @param act the act; empty if it is asked whether some act of the kind may be done, whatever it says
 * @param actor who would do it
 * @param day on which day, where the policy's zone holds
 * @param round the round, with its policy
 * @param calendar the calendar by which days are counted
 */
public record Asked(
        Optional<Problem> problem,
        Move move,
        Optional<Act> act,
        Actor actor,
        LocalDate day,
        Round round,
        WorkingCalendar calendar) {
    /** The policy of the round. */
    public Policy policy() {
        return round.policy();
    }
}
