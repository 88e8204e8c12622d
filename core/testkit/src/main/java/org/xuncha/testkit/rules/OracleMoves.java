package org.xuncha.testkit.rules;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xuncha.problem.Move;
import org.xuncha.problem.ProblemAct;
import org.xuncha.problem.Status;
import org.xuncha.round.Phase;
import org.xuncha.testkit.rules.Walk.Step;

/** Where and since when the oracle lets an act be done. */
final class OracleMoves {
    private OracleMoves() {}

    /** In which statuses an act of a kind is at home; null if not known. */
    static @Nullable Set<Status> from(Move move) {
        return switch (move) {
            case DRAFT_PAPER -> Set.of();
            case REWORD_FINDING -> Set.of(Status.DRAFT, Status.APPROVED);
            case APPROVE_PAPER -> Set.of(Status.DRAFT);
            case VERIFY_FINDING, DISMISS_PROBLEM, LINK_EARLIER, UNLINK_EARLIER ->
                Set.of(Status.DRAFT, Status.APPROVED, Status.FACTS_PUT, Status.OBJECTED, Status.HEARD);
            case PUT_FACTS -> Set.of(Status.APPROVED);
            case CONFIRM_FACTS, OBJECT_TO_FACTS, RECORD_SILENCE -> Set.of(Status.FACTS_PUT);
            case ANSWER_OBJECTION -> Set.of(Status.OBJECTED);
            case RECEIPT_LEAD, REPLY_LEAD, RETURN_LEAD -> Set.of(Status.HANDED_OVER);
            case CONTEST_PROBLEM, ANSWER_CONTEST ->
                Set.of(
                        Status.LOCKED,
                        Status.ISSUED,
                        Status.PLAN_SUBMITTED,
                        Status.RECTIFYING,
                        Status.REPORTED,
                        Status.STRUCK_OFF,
                        Status.RELAPSED,
                        Status.REOPENED);
            case LOCK_PROBLEM -> Set.of(Status.APPROVED, Status.HEARD);
            case HAND_OVER_LEAD -> Set.of(Status.APPROVED, Status.FACTS_PUT, Status.OBJECTED, Status.HEARD);
            case PROPOSE_IMMEDIATE,
                    DECIDE_IMMEDIATE,
                    RECORD_ORAL_ORDER,
                    NOTIFY_IMMEDIATE,
                    REPORT_IMMEDIATE,
                    CHECK_IMMEDIATE ->
                Set.of(Status.APPROVED, Status.FACTS_PUT, Status.OBJECTED, Status.HEARD, Status.LOCKED);
            case ISSUE_PROBLEM, UNLOCK_PROBLEM -> Set.of(Status.LOCKED);
            case ASSIGN_DUTY, WITHDRAW_PROBLEM ->
                Set.of(
                        Status.ISSUED,
                        Status.PLAN_SUBMITTED,
                        Status.RECTIFYING,
                        Status.REPORTED,
                        Status.STRUCK_OFF,
                        Status.RELAPSED,
                        Status.REOPENED);
            case SUBMIT_PLAN -> Set.of(Status.ISSUED, Status.REOPENED);
            case REVIEW_PLAN -> Set.of(Status.PLAN_SUBMITTED);
            case HAND_OVER_MEASURE -> Set.of(Status.RECTIFYING, Status.REPORTED, Status.STRUCK_OFF);
            case EXTEND_DEADLINE, SUSPEND_DEADLINE, RESUME_DEADLINE ->
                Set.of(Status.ISSUED, Status.PLAN_SUBMITTED, Status.RECTIFYING, Status.REPORTED, Status.REOPENED);
            case AMEND_PLAN, REPORT_MEASURE, FILE_EVIDENCE, REPORT_COMPLETION -> Set.of(Status.RECTIFYING);
            case DECIDE_CLOSING, RECORD_SATISFACTION -> Set.of(Status.REPORTED);
            case REDACT_RESULT, PUBLISH_RESULT -> Set.of(Status.REPORTED, Status.STRUCK_OFF);
            case HAND_OVER_EVIDENCE ->
                Set.of(Status.RECTIFYING, Status.REPORTED, Status.STRUCK_OFF, Status.RELAPSED, Status.REOPENED);
            case RECHECK_STRIKE_OFF, CONFIRM_CONSOLIDATION -> Set.of(Status.STRUCK_OFF);
            case REOPEN_PROBLEM -> Set.of(Status.RELAPSED);
            default -> null;
        };
    }

    /** The phase of the round since which it may be done. */
    static Phase first(Step step) {
        boolean before = step.act() instanceof ProblemAct
                && !(step.act() instanceof ProblemAct.IssueProblem)
                && !(step.act() instanceof ProblemAct.WithdrawProblem);
        return before ? Phase.FIELD : Phase.FEEDBACK;
    }
}
