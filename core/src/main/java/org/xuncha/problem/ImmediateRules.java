package org.xuncha.problem;

import org.jspecify.annotations.Nullable;
import org.xuncha.organisation.Actor;
import org.xuncha.round.Phase;
import org.xuncha.round.Round;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Verdict;

/** Putting right at once: proposed, approved and done within the stay, and checked. */
final class ImmediateRules {
    private ImmediateRules() {}

    static Verdict may(Problem problem, Move move, Actor actor, Round round) {
        Immediate lane = problem.immediate().orElse(null);
        ImmediateStep step = lane == null ? null : lane.step();
        return switch (move) {
            case PROPOSE_IMMEDIATE ->
                inOrder(step == null || step == ImmediateStep.REFUSED, move, step)
                        .and(withinStay(move, round));
            case DECIDE_IMMEDIATE ->
                inOrder(step == ImmediateStep.PROPOSED, move, step).and(withinStay(move, round));
            case REPORT_IMMEDIATE ->
                inOrder(step == ImmediateStep.APPROVED, move, step).and(withinStay(move, round));
            case CHECK_IMMEDIATE ->
                inOrder(step == ImmediateStep.DONE, move, step).and(independent(lane, actor));
            default -> throw new IllegalArgumentException(move + " is no move of the immediate lane");
        };
    }

    private static Verdict inOrder(boolean follows, Move move, @Nullable ImmediateStep step) {
        if (follows) {
            return Verdict.accepted();
        }
        Objection objection = Objection.by(ProblemRule.IMMEDIATE_IN_ORDER).with("act", move);
        return Verdict.of(objection.with("step", step == null ? "-" : step));
    }

    private static Verdict withinStay(Move move, Round round) {
        return round.phase() != Phase.FIELD && round.reached(Phase.FIELD)
                ? Verdict.of(Objection.by(ProblemRule.IMMEDIATE_WITHIN_STAY)
                        .with("act", move)
                        .with("entered", round.day(Phase.FIELD))
                        .with("left", round.day(Phase.REPORT)))
                : Verdict.accepted();
    }

    private static Verdict independent(@Nullable Immediate lane, Actor actor) {
        return lane == null
                        || lane.step() != ImmediateStep.DONE
                        || !lane.by().person().equals(actor.person())
                ? Verdict.accepted()
                : Verdict.of(Objection.by(ProblemRule.IMMEDIATE_CHECK_INDEPENDENT)
                        .with("person", actor.person())
                        .with("on", lane.by().on()));
    }
}
