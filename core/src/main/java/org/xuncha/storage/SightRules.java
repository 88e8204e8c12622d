package org.xuncha.storage;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.xuncha.cooperation.Body;
import org.xuncha.cooperation.Passage;
import org.xuncha.organisation.Actor;
import org.xuncha.problem.Status;
import org.xuncha.round.Round;
import org.xuncha.staffing.Staffing;
import org.xuncha.staffing.Team;

/**
 * Who may see what of a round. Pure functions of the actor, the round and its staffing on a day:
 *
 * <ul>
 *   <li>the inspection office and the leading group of an area in which the whole round lies see everything in it, leads
 *       included;
 *   <li>members of a team see, while they are authorised and until the round is closed, what is addressed to the areas
 *       with which their team has to do; its leader sees their leads;
 *   <li>an inspected organisation sees its own problems while their facts are put to it, where policy has facts
 *       confirmed also once they are locked, so that it can contest them, or once it was decided to put them right at
 *       once, and those of the areas below it once they were fed back;
 *   <li>every other party of the policy sees what was fed back in its area; bodies that receive leads see leads there;
 *   <li>who must stand aside from an area by the rules on recusal does not see what is addressed to it;
 *   <li>a party that the policy does not name, or that acts for an area of another level than its own, sees nothing.
 * </ul>
 *
 * What is told of problems is seen as they are: papers, letters, evaluations and systemic problems by who sees what was fed
 * back to their addressee, preparatory questions like problems of which the facts are put once they were asked. See {@link
 * Sight}.
 */
public final class SightRules {
    private SightRules() {}

    /**
     * What somebody may see of the problems of a round on a day.
     *
     * @param staffing how the round is staffed, or null if it is not yet
     */
    public static Sight of(Actor actor, Round round, @Nullable Staffing staffing, LocalDate day) {
        return Grant.to(actor, round, staffing, day).sight();
    }

    /**
     * Why somebody may see a problem, or why not, as a sentence. Give it only to those who may see the problem: the
     * sentence tells that it is there, and what it is.
     */
    public static Seeing why(ProblemRow row, Actor actor, Round round, @Nullable Staffing staffing, LocalDate day) {
        Grant grant = Grant.to(actor, round, staffing, day);
        if (grant.sight().shows(row)) {
            return new Seeing(true, grant.ground());
        }
        SightRule against = against(grant.sight(), row);
        return new Seeing(
                false,
                against == null
                        ? grant.ground()
                        : Grant.sentence(against, actor, round)
                                .with("addressee", row.addressee())
                                .with("status", Status.valueOf(row.status())));
    }

    /**
     * Which passages somebody may see on a day: of whom he sees all that stands, what goes to them and comes from them;
     * and what he himself has to do with, because he speaks for one of its ends. A team's leader speaks for his own team
     * alone. Leads are shown to those alone who may see leads.
     *
     * @param staffing how the round is staffed, or null if it is not yet
     */
    public static Predicate<Passage> passages(Actor actor, Round round, @Nullable Staffing staffing, LocalDate day) {
        Sight sight = of(actor, round, staffing, day);
        Optional<Team> team = staffing == null ? Optional.empty() : staffing.serving(actor.person(), day);
        Predicate<Body> his = end -> end.isSpokenForBy(actor)
                && (!Grant.TEAM.contains(end.party())
                        || team.map(found -> found.id().value()).equals(end.unit()));
        return passage -> sight.shows(passage)
                || (!sight.equals(Sight.NOTHING)
                        && sight.mayShow(passage)
                        && (his.test(passage.what().from())
                                || his.test(passage.what().to())));
    }

    private static @Nullable SightRule against(Sight sight, ProblemRow row) {
        if (sight.equals(Sight.NOTHING)) {
            return null;
        }
        if (sight.barred().contains(row.addressee())) {
            return SightRule.STANDS_ASIDE;
        }
        if (!sight.lets(row.addressee())) {
            return SightRule.IN_HIS_AREAS;
        }
        return row.restricted() && !sight.restricted() ? SightRule.LEAD_IN_COMPARTMENT : SightRule.TOLD_BY_NOW;
    }
}
