package org.xuncha.testkit.rules;

import java.util.Set;
import org.xuncha.calendar.WorkingCalendar;
import org.xuncha.organisation.Actor;
import org.xuncha.problem.ProblemAct;
import org.xuncha.problem.Status;
import org.xuncha.round.Phase;
import org.xuncha.rule.Refused;
import org.xuncha.testkit.rules.Walk.Step;

/** What the oracle says to each act. */
final class OracleRules {
    static final WorkingCalendar CALENDAR = WorkingCalendar.stateCouncil();

    private OracleRules() {}

    static boolean allow(Oracle life, Step step) {
        Set<Status> from = OracleMoves.from(step.move());
        Actor actor = step.stamp().actor();
        return from != null
                && from.contains(life.status)
                && phase(step)
                && !step.stamp().at().isBefore(life.last)
                && life.policy.parties().stream()
                        .anyMatch(named -> named.party().equals(actor.party()))
                && OracleParties.parties(life, step.move()).contains(actor.party())
                && OracleParties.atHome(life, actor)
                && OracleParties.ofTeam(actor, step.barred())
                && says(life, step, actor);
    }

    /** Whether it may stand in a record, as far as record and round alone tell, at a time in a phase that has come. */
    static boolean recordable(Oracle life, Step step) {
        Set<Status> from = OracleMoves.from(step.move());
        Actor actor = step.stamp().actor();
        Phase first = OracleMoves.first(step);
        return from != null
                && from.contains(life.status)
                && !step.phase().isBefore(first)
                && !step.day().isBefore(life.scene.round().day(first))
                && !step.stamp().at().isBefore(life.last)
                && life.policy.parties().stream()
                        .anyMatch(named -> named.party().equals(actor.party()))
                && OracleParties.parties(life, step.move()).contains(actor.party())
                && OracleParties.atHome(life, actor);
    }

    private static boolean phase(Step step) {
        return step.phase() != Phase.CLOSED && step.phase().compareTo(OracleMoves.first(step)) >= 0;
    }

    /** What the act says, and what it finds. Dates that no calendar can count are refused. */
    private static boolean says(Oracle life, Step step, Actor actor) {
        try {
            return step.act() instanceof ProblemAct act
                    ? OracleFinding.allows(life, act, step, actor.person())
                    : OracleRemedy.allows(life, step.act(), step, actor);
        } catch (Refused uncounted) {
            return false;
        }
    }
}
