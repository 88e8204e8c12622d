package org.xuncha.problem;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.Party;
import org.xuncha.policy.Policy;
import org.xuncha.problem.ProblemAct.NotifyImmediate;
import org.xuncha.problem.ProblemAct.RecordOralOrder;
import org.xuncha.round.Phase;
import org.xuncha.round.Round;
import org.xuncha.rule.Label;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Verdict;

/** Putting right at once: proposed, approved, notified and done within the stay, and checked. */
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
            case RECORD_ORAL_ORDER ->
                accepted(round.policy())
                        .and(inOrder(step == ImmediateStep.PROPOSED, move, step))
                        .and(withinStay(move, round));
            case NOTIFY_IMMEDIATE ->
                inOrder(step == ImmediateStep.APPROVED, move, step).and(withinStay(move, round));
            case REPORT_IMMEDIATE ->
                inOrder(step == ImmediateStep.NOTIFIED, move, step).and(withinStay(move, round));
            case CHECK_IMMEDIATE ->
                inOrder(step == ImmediateStep.DONE, move, step).and(independent(lane, actor));
            default -> throw new IllegalArgumentException(move + " is no move of the immediate lane");
        };
    }

    /** An order is one of the party that approves, of a day since the proposal, told by somebody else. */
    static Verdict order(Problem problem, RecordOralOrder order, Actor actor, LocalDate day, Policy policy) {
        Verdict verdict = Verdict.accepted();
        Party approver = policy.finding().immediateApprover();
        if (!order.party().equals(approver)) {
            verdict = Verdict.of(Objection.by(ProblemRule.ORAL_ORDER_OF_APPROVER)
                    .with("party", name(order.party(), policy))
                    .with("expected", name(approver, policy)));
        }
        if (order.orderer().equals(actor.person())) {
            verdict = verdict.and(
                    Verdict.of(Objection.by(ProblemRule.ORAL_ORDER_OF_ANOTHER).with("person", actor.person())));
        }
        LocalDate proposed = proposed(problem, order.on());
        return order.on().isBefore(proposed) || order.on().isAfter(day)
                ? verdict.and(Verdict.of(Objection.by(ProblemRule.ORAL_ORDER_IN_TIME)
                        .with("on", order.on())
                        .with("proposed", proposed)
                        .with("recorded", day)))
                : verdict;
    }

    /** When it was proposed; if nothing is, the order of acts says so, and any day will do here. */
    private static LocalDate proposed(Problem problem, LocalDate any) {
        return problem.immediate()
                .filter(lane -> lane.step() == ImmediateStep.PROPOSED)
                .map(lane -> lane.by().on())
                .orElse(any);
    }

    static Verdict notice(NotifyImmediate notice, LocalDate day) {
        return notice.due().isBefore(day)
                ? Verdict.of(Objection.by(ProblemRule.IMMEDIATE_DUE_AFTER_NOTICE)
                        .with("due", notice.due())
                        .with("given", day))
                : Verdict.accepted();
    }

    /** What a party is called here. */
    private static Object name(Party party, Policy policy) {
        return policy.party(party).<Object>map(Label.class::cast).orElse(party);
    }

    private static Verdict accepted(Policy policy) {
        return policy.finding().oralOrderRecorder().isPresent()
                ? Verdict.accepted()
                : Verdict.of(Objection.by(ProblemRule.ORAL_ORDER_ACCEPTED)
                        .with("approver", name(policy.finding().immediateApprover(), policy)));
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
