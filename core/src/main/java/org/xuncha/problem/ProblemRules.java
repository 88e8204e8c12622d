package org.xuncha.problem;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaCode;
import org.xuncha.problem.ProblemAct.ApprovePaper;
import org.xuncha.problem.ProblemAct.DraftPaper;
import org.xuncha.problem.ProblemAct.HandOverLead;
import org.xuncha.problem.ProblemAct.LinkEarlier;
import org.xuncha.problem.ProblemAct.NotifyImmediate;
import org.xuncha.problem.ProblemAct.RecordOralOrder;
import org.xuncha.problem.ProblemAct.RewordFinding;
import org.xuncha.problem.ProblemAct.VerifyFinding;
import org.xuncha.record.Act;
import org.xuncha.record.Stamp;
import org.xuncha.rectification.RectificationAct;
import org.xuncha.rectification.RectificationAct.FileEvidence;
import org.xuncha.rectification.RectificationRules;
import org.xuncha.rule.Verdict;

/** What may be done to a problem, in its whole life. Pure functions. */
public final class ProblemRules {
    private ProblemRules() {}

    /**
     * Whether an act may be done to a problem; {@code problem} is null if there is none yet.
     *
     * @throws IllegalArgumentException if it is no act on a problem
     */
    public static Verdict judge(@Nullable Problem problem, Act act, Stamp stamp, Setting setting) {
        Move move = Move.of(act);
        if (problem != null && LeadRules.isHidden(problem, stamp.actor(), setting)) {
            return Verdict.of(DoorRules.hidden(problem, move));
        }
        if (problem == null) {
            return act instanceof DraftPaper draft
                    ? drafted(draft, stamp, setting)
                    : Verdict.of(DoorRules.notBegun(move));
        }
        Verdict door = DoorRules.open(problem, move, problem.addressee(), stamp.actor(), stamp.at(), setting);
        return door.isAccepted()
                ? inside(problem, move, act, stamp, setting)
                        .and(setting.local(problem, move, act, stamp.actor(), stamp.at()))
                : door;
    }

    private static Verdict drafted(DraftPaper draft, Stamp stamp, Setting setting) {
        Verdict door = DoorRules.open(null, Move.DRAFT_PAPER, draft.addressee(), stamp.actor(), stamp.at(), setting);
        Verdict verdict = door.and(WorkingPaperRules.draft(draft, setting));
        return door.isAccepted()
                ? verdict.and(setting.local(null, Move.DRAFT_PAPER, draft, stamp.actor(), stamp.at()))
                : verdict;
    }

    private static Verdict inside(Problem problem, Move move, Act act, Stamp stamp, Setting setting) {
        if (act instanceof RectificationAct step) {
            return RectificationRules.judge(problem.remedy().orElseThrow(), step, stamp, setting.basis())
                    .and(state(problem, move, stamp.actor(), stamp.at(), setting))
                    .and(content(problem, act, stamp, setting));
        }
        return state(problem, move, stamp.actor(), stamp.at(), setting).and(content(problem, act, stamp, setting));
    }

    /** Whether a problem is a lead of which this actor need not know; to him it is as if it were not there. */
    public static boolean isHidden(Problem problem, Actor actor, Setting setting) {
        return LeadRules.isHidden(problem, actor, setting);
    }

    /** Whether an actor may draft some working paper on an addressee at an instant, or every reason why not. */
    public static Verdict mayDraft(AreaCode addressee, Actor actor, Instant at, Setting setting) {
        return DoorRules.open(null, Move.DRAFT_PAPER, addressee, actor, at, setting)
                .then(() -> WorkingPaperRules.mayDraft(addressee, setting))
                .then(() -> setting.local(null, Move.DRAFT_PAPER, null, actor, at));
    }

    /**
     * Every kind of act, and whether the actor may do it to the problem at an instant, or every reason why not, as far
     * as that does not depend on what the act says. A user interface can be built of this.
     */
    public static Map<Move, Verdict> permitted(Problem problem, Actor actor, Instant at, Setting setting) {
        Map<Move, Verdict> permitted = new EnumMap<>(Move.class);
        for (Move move : Move.values()) {
            permitted.put(move, permitted(problem, move, actor, at, setting));
        }
        return Collections.unmodifiableMap(permitted);
    }

    private static Verdict permitted(Problem problem, Move move, Actor actor, Instant at, Setting setting) {
        if (LeadRules.isHidden(problem, actor, setting)) {
            return Verdict.of(DoorRules.hidden(problem, move));
        }
        Verdict door = DoorRules.open(problem, move, problem.addressee(), actor, at, setting);
        if (!door.isAccepted()) {
            return door;
        }
        Verdict inside = RectificationAct.class.isAssignableFrom(move.act())
                ? RectificationRules.permitted(
                                problem.remedy().orElseThrow(),
                                move.act().asSubclass(RectificationAct.class),
                                actor,
                                at,
                                setting.basis())
                        .and(state(problem, move, actor, at, setting))
                : state(problem, move, actor, at, setting);
        return inside.and(setting.local(problem, move, null, actor, at));
    }

    /** What a move asks of the problem's state, whatever the act says. */
    private static Verdict state(Problem problem, Move move, Actor actor, Instant at, Setting setting) {
        return switch (move) {
            case LOCK_PROBLEM -> FactRules.mayLock(problem, setting.policy().finding());
            case UNLINK_EARLIER -> OtherRules.unlink(problem);
            case RECORD_SILENCE -> FactRules.maySilence(problem, day(at, setting), setting);
            case ISSUE_PROBLEM ->
                IssueRules.mayIssue(problem, setting.policy().rectification())
                        .and(ContestRules.mayGoOn(problem))
                        .and(RectificationRules.mayBegin(at, setting.basis()))
                        .and(OtherRules.feedback(problem, setting));
            case CONTEST_PROBLEM -> ContestRules.mayContest(problem);
            case ANSWER_CONTEST -> ContestRules.mayAnswer(problem);
            case UNLOCK_PROBLEM, WITHDRAW_PROBLEM -> ContestRules.mayFollow(problem);
            case CONFIRM_CONSOLIDATION -> ContestRules.mayGoOn(problem);
            case HAND_OVER_LEAD ->
                LeadRules.mayHandOver(problem, setting.policy().finding());
            case RECEIPT_LEAD, REPLY_LEAD, RETURN_LEAD -> LeadRules.may(problem, move, actor, setting.policy());
            case PROPOSE_IMMEDIATE,
                    DECIDE_IMMEDIATE,
                    RECORD_ORAL_ORDER,
                    NOTIFY_IMMEDIATE,
                    REPORT_IMMEDIATE,
                    CHECK_IMMEDIATE -> ImmediateRules.may(problem, move, actor, setting.round());
            default -> Verdict.accepted();
        };
    }

    private static Verdict content(Problem problem, Act act, Stamp stamp, Setting setting) {
        if (act instanceof VerifyFinding verify) {
            return WorkingPaperRules.verification(verify, day(stamp, setting), setting.round());
        }
        if (act instanceof ApprovePaper approve) {
            return WorkingPaperRules.number(problem, approve.number(), day(stamp, setting), setting.policy())
                    .and(OtherRules.number(problem, approve.number(), setting));
        }
        if (act instanceof RewordFinding reword) {
            return WorkingPaperRules.finding(reword.finding(), setting.policy());
        }
        if (act instanceof LinkEarlier link) {
            return OtherRules.link(problem, link, setting.others());
        }
        if (act instanceof FileEvidence file) {
            return OtherRules.evidence(problem, file.evidence(), setting);
        }
        if (act instanceof RecordOralOrder order) {
            return ImmediateRules.order(problem, order, stamp.actor(), day(stamp, setting), setting.policy());
        }
        if (act instanceof NotifyImmediate notice) {
            return ImmediateRules.notice(notice, day(stamp, setting));
        }
        if (act instanceof HandOverLead lead) {
            return LeadRules.handOver(lead, setting.policy());
        }
        return Verdict.accepted();
    }

    private static LocalDate day(Stamp stamp, Setting setting) {
        return day(stamp.at(), setting);
    }

    private static LocalDate day(Instant at, Setting setting) {
        return LocalDate.ofInstant(at, setting.policy().zone());
    }
}
