package org.xuncha.problem;

import static org.xuncha.problem.Status.APPROVED;
import static org.xuncha.problem.Status.CONSOLIDATED;
import static org.xuncha.problem.Status.DISMISSED;
import static org.xuncha.problem.Status.DRAFT;
import static org.xuncha.problem.Status.FACTS_PUT;
import static org.xuncha.problem.Status.HANDED_OVER;
import static org.xuncha.problem.Status.HEARD;
import static org.xuncha.problem.Status.ISSUED;
import static org.xuncha.problem.Status.LEAD_SETTLED;
import static org.xuncha.problem.Status.LOCKED;
import static org.xuncha.problem.Status.OBJECTED;
import static org.xuncha.problem.Status.PLAN_SUBMITTED;
import static org.xuncha.problem.Status.RECTIFYING;
import static org.xuncha.problem.Status.RELAPSED;
import static org.xuncha.problem.Status.REOPENED;
import static org.xuncha.problem.Status.REPORTED;
import static org.xuncha.problem.Status.STRUCK_OFF;
import static org.xuncha.problem.Status.WITHDRAWN;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.organisation.Party;
import org.xuncha.policy.Policy;
import org.xuncha.record.Act;
import org.xuncha.rectification.RectificationAct;
import org.xuncha.round.Phase;

/**
 * Every kind of act on a problem, on one page: since which phase of the round, by whom, in which statuses, and to which
 * of them it leads. Where two statuses follow, what the act says decides, or whether the last party has spoken; where
 * none is named, the status stays.
 */
@SuppressWarnings("ImmutableEnumChecker") // its sets cannot be changed
public enum Move {
    DRAFT_PAPER(ProblemAct.DraftPaper.class, Phase.FIELD, Who.TEAM, atFirst(), to(DRAFT)),
    REWORD_FINDING(ProblemAct.RewordFinding.class, Phase.FIELD, Who.TEAM, in(DRAFT, APPROVED), stays()),
    APPROVE_PAPER(ProblemAct.ApprovePaper.class, Phase.FIELD, Who.LEADER, in(DRAFT), to(APPROVED)),
    VERIFY_FINDING(
            ProblemAct.VerifyFinding.class,
            Phase.FIELD,
            Who.TEAM,
            in(DRAFT, APPROVED, FACTS_PUT, OBJECTED, HEARD),
            stays()),
    LINK_EARLIER(
            ProblemAct.LinkEarlier.class,
            Phase.FIELD,
            Who.TEAM,
            in(DRAFT, APPROVED, FACTS_PUT, OBJECTED, HEARD),
            stays()),
    UNLINK_EARLIER(
            ProblemAct.UnlinkEarlier.class,
            Phase.FIELD,
            Who.TEAM,
            in(DRAFT, APPROVED, FACTS_PUT, OBJECTED, HEARD),
            stays()),
    PUT_FACTS(ProblemAct.PutFacts.class, Phase.FIELD, Who.TEAM, in(APPROVED), to(FACTS_PUT)),
    CONFIRM_FACTS(ProblemAct.ConfirmFacts.class, Phase.FIELD, Who.INSPECTED, in(FACTS_PUT), to(HEARD)),
    OBJECT_TO_FACTS(ProblemAct.ObjectToFacts.class, Phase.FIELD, Who.INSPECTED, in(FACTS_PUT), to(OBJECTED)),
    RECORD_SILENCE(ProblemAct.RecordSilence.class, Phase.FIELD, Who.TEAM, in(FACTS_PUT), to(HEARD)),
    ANSWER_OBJECTION(ProblemAct.AnswerObjection.class, Phase.FIELD, Who.TEAM, in(OBJECTED), to(HEARD, APPROVED)),
    LOCK_PROBLEM(ProblemAct.LockProblem.class, Phase.FIELD, Who.LEADER, in(APPROVED, HEARD), to(LOCKED)),
    DISMISS_PROBLEM(
            ProblemAct.DismissProblem.class,
            Phase.FIELD,
            Who.LEADER,
            in(DRAFT, APPROVED, FACTS_PUT, OBJECTED, HEARD),
            to(DISMISSED)),
    HAND_OVER_LEAD(
            ProblemAct.HandOverLead.class,
            Phase.FIELD,
            Who.LEADER,
            in(APPROVED, FACTS_PUT, OBJECTED, HEARD),
            to(HANDED_OVER)),
    RECEIPT_LEAD(ProblemAct.ReceiptLead.class, Phase.FIELD, Who.LEAD_RECEIVERS, in(HANDED_OVER), stays()),
    REPLY_LEAD(ProblemAct.ReplyLead.class, Phase.FIELD, Who.LEAD_RECEIVERS, in(HANDED_OVER), to(LEAD_SETTLED)),
    RETURN_LEAD(ProblemAct.ReturnLead.class, Phase.FIELD, Who.LEAD_RECEIVERS, in(HANDED_OVER), to(APPROVED)),

    CONTEST_PROBLEM(ProblemAct.ContestProblem.class, Phase.FIELD, Who.INSPECTED, onceLocked(), stays()),
    ANSWER_CONTEST(ProblemAct.AnswerContest.class, Phase.FIELD, Who.OFFICE, onceLocked(), stays()),
    UNLOCK_PROBLEM(ProblemAct.UnlockProblem.class, Phase.FIELD, Who.LEADER, in(LOCKED), to(APPROVED)),
    WITHDRAW_PROBLEM(
            ProblemAct.WithdrawProblem.class,
            Phase.FEEDBACK,
            Who.AUTHORISER,
            in(ISSUED, PLAN_SUBMITTED, RECTIFYING, REPORTED, STRUCK_OFF, RELAPSED, REOPENED),
            to(WITHDRAWN)),

    PROPOSE_IMMEDIATE(ProblemAct.ProposeImmediate.class, Phase.FIELD, Who.LEADER, beforeFeedback(), stays()),
    DECIDE_IMMEDIATE(ProblemAct.DecideImmediate.class, Phase.FIELD, Who.IMMEDIATE_APPROVER, beforeFeedback(), stays()),
    RECORD_ORAL_ORDER(ProblemAct.RecordOralOrder.class, Phase.FIELD, Who.ORDER_RECORDER, beforeFeedback(), stays()),
    NOTIFY_IMMEDIATE(ProblemAct.NotifyImmediate.class, Phase.FIELD, Who.OFFICE_OR_TEAM, beforeFeedback(), stays()),
    REPORT_IMMEDIATE(ProblemAct.ReportImmediate.class, Phase.FIELD, Who.INSPECTED, beforeFeedback(), stays()),
    CHECK_IMMEDIATE(ProblemAct.CheckImmediate.class, Phase.FIELD, Who.TEAM, beforeFeedback(), stays()),

    ISSUE_PROBLEM(ProblemAct.IssueProblem.class, Phase.FEEDBACK, Who.OFFICE, in(LOCKED), to(ISSUED)),

    ASSIGN_DUTY(
            RectificationAct.AssignDuty.class,
            Phase.FEEDBACK,
            Who.BEARERS,
            in(ISSUED, PLAN_SUBMITTED, RECTIFYING, REPORTED, STRUCK_OFF, RELAPSED, REOPENED),
            stays()),
    SUBMIT_PLAN(
            RectificationAct.SubmitPlan.class,
            Phase.FEEDBACK,
            Who.INSPECTED,
            in(ISSUED, REOPENED),
            to(PLAN_SUBMITTED, RECTIFYING)),
    AMEND_PLAN(
            RectificationAct.AmendPlan.class,
            Phase.FEEDBACK,
            Who.INSPECTED,
            in(RECTIFYING),
            to(PLAN_SUBMITTED, RECTIFYING)),
    REVIEW_PLAN(
            RectificationAct.ReviewPlan.class,
            Phase.FEEDBACK,
            Who.PLAN_REVIEWERS,
            in(PLAN_SUBMITTED),
            to(PLAN_SUBMITTED, RECTIFYING, ISSUED, REOPENED)),
    HAND_OVER_MEASURE(
            RectificationAct.HandOverMeasure.class,
            Phase.FEEDBACK,
            Who.INSPECTED,
            in(RECTIFYING, REPORTED, STRUCK_OFF),
            stays()),
    EXTEND_DEADLINE(
            RectificationAct.ExtendDeadline.class,
            Phase.FEEDBACK,
            Who.EXTENDER,
            in(ISSUED, PLAN_SUBMITTED, RECTIFYING, REPORTED, REOPENED),
            stays()),
    SUSPEND_DEADLINE(
            RectificationAct.SuspendDeadline.class,
            Phase.FEEDBACK,
            Who.EXTENDER,
            in(ISSUED, PLAN_SUBMITTED, RECTIFYING, REPORTED, REOPENED),
            stays()),
    RESUME_DEADLINE(
            RectificationAct.ResumeDeadline.class,
            Phase.FEEDBACK,
            Who.EXTENDER,
            in(ISSUED, PLAN_SUBMITTED, RECTIFYING, REPORTED, REOPENED),
            stays()),
    REPORT_MEASURE(RectificationAct.ReportMeasure.class, Phase.FEEDBACK, Who.INSPECTED, in(RECTIFYING), stays()),
    FILE_EVIDENCE(RectificationAct.FileEvidence.class, Phase.FEEDBACK, Who.INSPECTED, in(RECTIFYING), stays()),
    HAND_OVER_EVIDENCE(
            RectificationAct.HandOverEvidence.class,
            Phase.FEEDBACK,
            Who.BEARERS,
            in(RECTIFYING, REPORTED, STRUCK_OFF, RELAPSED, REOPENED),
            stays()),
    REPORT_COMPLETION(
            RectificationAct.ReportCompletion.class, Phase.FEEDBACK, Who.INSPECTED, in(RECTIFYING), to(REPORTED)),
    RECORD_SATISFACTION(RectificationAct.RecordSatisfaction.class, Phase.FEEDBACK, Who.CLOSERS, in(REPORTED), stays()),
    REDACT_RESULT(RectificationAct.RedactResult.class, Phase.FEEDBACK, Who.REDACTOR, in(REPORTED, STRUCK_OFF), stays()),
    PUBLISH_RESULT(
            RectificationAct.PublishResult.class, Phase.FEEDBACK, Who.INSPECTED, in(REPORTED, STRUCK_OFF), stays()),
    DECIDE_CLOSING(
            RectificationAct.DecideClosing.class,
            Phase.FEEDBACK,
            Who.CLOSERS_AND_VETOES,
            in(REPORTED),
            to(REPORTED, STRUCK_OFF, RECTIFYING)),
    RECHECK_STRIKE_OFF(
            RectificationAct.RecheckStrikeOff.class,
            Phase.FEEDBACK,
            Who.OFFICE_OR_TEAM,
            in(STRUCK_OFF),
            to(STRUCK_OFF, RELAPSED)),
    REOPEN_PROBLEM(RectificationAct.ReopenProblem.class, Phase.FEEDBACK, Who.OFFICE, in(RELAPSED), to(REOPENED)),
    CONFIRM_CONSOLIDATION(
            RectificationAct.ConfirmConsolidation.class, Phase.FEEDBACK, Who.OFFICE, in(STRUCK_OFF), to(CONSOLIDATED));

    private static final IdentityHashMap<Class<?>, Move> BY_ACT = new IdentityHashMap<>();

    static {
        for (Move move : values()) {
            BY_ACT.put(move.act, move);
        }
    }

    private final Class<? extends Act> act;
    private final Phase phase;
    private final Who who;
    private final Set<Status> from;
    private final Set<Status> to;

    Move(Class<? extends Act> act, Phase phase, Who who, Set<Status> from, Set<Status> to) {
        this.act = act;
        this.phase = phase;
        this.who = who;
        this.from = from;
        this.to = to;
    }

    /**
     * The move that an act makes.
     *
     * @throws IllegalArgumentException if it is no act on a problem
     */
    public static Move of(Act act) {
        Move move = BY_ACT.get(act.getClass());
        if (move == null) {
            throw new IllegalArgumentException(act.name() + " is no act on a problem");
        }
        return move;
    }

    public Class<? extends Act> act() {
        return act;
    }

    /** The phase of the round since which it may be made. */
    public Phase phase() {
        return phase;
    }

    /** The statuses in which it may be made; empty for the one that begins a problem. */
    public Set<Status> from() {
        return from;
    }

    /** The statuses to which it may lead; empty if the status stays. */
    public Set<Status> to() {
        return to;
    }

    /** The parties that may make it, by a policy, for an addressee on a level. */
    public List<Party> parties(Policy policy, AreaLevel addressee) {
        return who.of(policy, addressee);
    }

    private static Set<Status> in(Status... statuses) {
        Set<Status> set = EnumSet.noneOf(Status.class);
        set.addAll(Arrays.asList(statuses));
        return Collections.unmodifiableSet(set);
    }

    private static Set<Status> beforeFeedback() {
        return in(APPROVED, FACTS_PUT, OBJECTED, HEARD, LOCKED);
    }

    private static Set<Status> onceLocked() {
        return in(LOCKED, ISSUED, PLAN_SUBMITTED, RECTIFYING, REPORTED, STRUCK_OFF, RELAPSED, REOPENED);
    }

    private static Set<Status> atFirst() {
        return in();
    }

    private static Set<Status> to(Status... statuses) {
        return in(statuses);
    }

    private static Set<Status> stays() {
        return in();
    }
}
