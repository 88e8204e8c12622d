package org.xuncha.example.benchmarks.rules;

import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.Party;
import org.xuncha.problem.AuthorisedTeam;
import org.xuncha.problem.ProblemAct.AnswerObjection;
import org.xuncha.problem.ProblemAct.ApprovePaper;
import org.xuncha.problem.ProblemAct.DraftPaper;
import org.xuncha.problem.ProblemAct.VerifyFinding;
import org.xuncha.problem.Status;
import org.xuncha.rectification.Opinion;
import org.xuncha.rectification.RecheckResult;
import org.xuncha.rectification.RectificationAct.AmendPlan;
import org.xuncha.rectification.RectificationAct.AssignDuty;
import org.xuncha.rectification.RectificationAct.DecideClosing;
import org.xuncha.rectification.RectificationAct.ExtendDeadline;
import org.xuncha.rectification.RectificationAct.FileEvidence;
import org.xuncha.rectification.RectificationAct.HandOverMeasure;
import org.xuncha.rectification.RectificationAct.RecheckStrikeOff;
import org.xuncha.rectification.RectificationAct.ReportCompletion;
import org.xuncha.rectification.RectificationAct.ReportMeasure;
import org.xuncha.rectification.RectificationAct.ReviewPlan;
import org.xuncha.rectification.RectificationAct.SubmitPlan;
import org.xuncha.round.Phase;

/**
 * The rules as one writes guards of a state machine: each says yes or no and names no reason. Acts that are not among
 * the common ones are guarded by the door alone.
 */
final class Guards {
    private Guards() {}

    /** What is asked of every act alike: phase, time, party, area, team, recusal. */
    static boolean door(Case facts) {
        Actor actor = facts.actor();
        AreaCode addressee = addressee(facts);
        return facts.round().phase() != Phase.CLOSED
                && facts.round().reached(facts.move().phase())
                && (facts.before() == null
                        || !facts.stamp().at().isBefore(facts.before().last()))
                && facts.policy().party(actor.party()).isPresent()
                && facts.move().parties(facts.policy(), addressee.level()).contains(actor.party())
                && actor.area().covers(addressee)
                && (actor.area().equals(addressee) || !actor.party().equals(Party.inspected(addressee.level())))
                && ofTeam(facts, actor, addressee);
    }

    private static AreaCode addressee(Case facts) {
        return facts.before() == null
                ? ((DraftPaper) facts.act()).addressee()
                : facts.before().addressee();
    }

    private static boolean ofTeam(Case facts, Actor actor, AreaCode addressee) {
        boolean leads = actor.party().equals(Party.TEAM_LEADER);
        if (!leads && !actor.party().equals(Party.TEAM_MEMBER)) {
            return true;
        }
        AuthorisedTeam team = facts.setting().team().orElse(null);
        return team != null
                && team.members().contains(actor.person())
                && (!leads || team.leader().equals(actor.person()))
                && Facts.notBarred(facts, actor.person(), addressee);
    }

    /** What this act needs besides. */
    static boolean content(Case facts) {
        return switch (facts.move()) {
            case DRAFT_PAPER -> FindingGuards.drafted(facts, (DraftPaper) facts.act());
            case APPROVE_PAPER -> FindingGuards.numbered(facts, ((ApprovePaper) facts.act()).number());
            case VERIFY_FINDING -> FindingGuards.verified(facts, ((VerifyFinding) facts.act()).on());
            case UNLINK_EARLIER -> Facts.before(facts).earlier().isPresent();
            case RECORD_SILENCE -> FindingGuards.silent(facts, Facts.before(facts));
            case LOCK_PROBLEM -> FindingGuards.lockable(facts, Facts.before(facts));
            case ISSUE_PROBLEM -> FindingGuards.issuable(facts, Facts.before(facts));
            case ASSIGN_DUTY -> FindingGuards.assignable(facts, (AssignDuty) facts.act());
            case SUBMIT_PLAN -> RectifyingGuards.plannable(facts, ((SubmitPlan) facts.act()).plan(), false);
            case AMEND_PLAN -> RectifyingGuards.plannable(facts, ((AmendPlan) facts.act()).plan(), true);
            case REVIEW_PLAN -> RectifyingGuards.reviewable(facts);
            case HAND_OVER_MEASURE -> RectifyingGuards.hasOther(facts, (HandOverMeasure) facts.act());
            case EXTEND_DEADLINE -> RectifyingGuards.extended(facts, (ExtendDeadline) facts.act());
            case REPORT_MEASURE -> RectifyingGuards.reportable(facts, (ReportMeasure) facts.act());
            case FILE_EVIDENCE -> RectifyingGuards.filed(facts, ((FileEvidence) facts.act()).evidence());
            case REPORT_COMPLETION -> RectifyingGuards.complete(facts, (ReportCompletion) facts.act());
            case DECIDE_CLOSING -> ClosingGuards.closable(facts, ((DecideClosing) facts.act()).opinion());
            case RECHECK_STRIKE_OFF -> ClosingGuards.recheckable(facts, (RecheckStrikeOff) facts.act());
            case CONFIRM_CONSOLIDATION ->
                ContestGuards.goesOn(Facts.before(facts)) && ClosingGuards.consolidated(facts);
            case CONTEST_PROBLEM -> ContestGuards.goesOn(Facts.before(facts));
            case ANSWER_CONTEST -> ContestGuards.isOpen(Facts.before(facts));
            case UNLOCK_PROBLEM, WITHDRAW_PROBLEM -> ContestGuards.isUpheld(Facts.before(facts));
            default -> true;
        };
    }

    /** Whether an act that may lead to several statuses leads to this one. */
    static boolean leadsTo(Case facts, Status to) {
        return switch (facts.move()) {
            case ANSWER_OBJECTION -> to == (((AnswerObjection) facts.act()).upheld() ? Status.APPROVED : Status.HEARD);
            case SUBMIT_PLAN, AMEND_PLAN ->
                to == (Facts.reviewers(facts).isEmpty() ? Status.RECTIFYING : Status.PLAN_SUBMITTED);
            case REVIEW_PLAN -> to == reviewed(facts, ((ReviewPlan) facts.act()).opinion());
            case DECIDE_CLOSING -> to == decided(facts, ((DecideClosing) facts.act()).opinion());
            case RECHECK_STRIKE_OFF ->
                to
                        == (((RecheckStrikeOff) facts.act()).result() == RecheckResult.RELAPSED
                                ? Status.RELAPSED
                                : Status.STRUCK_OFF);
            default -> true;
        };
    }

    private static Status reviewed(Case facts, Opinion opinion) {
        if (opinion == Opinion.RETURNS) {
            return Facts.remedy(facts).earlier().isEmpty() ? Status.ISSUED : Status.REOPENED;
        }
        boolean last = Facts.present(facts).planning().approvals().size() + 1
                == Facts.reviewers(facts).size();
        return last ? Status.RECTIFYING : Status.PLAN_SUBMITTED;
    }

    private static Status decided(Case facts, Opinion opinion) {
        if (opinion == Opinion.RETURNS) {
            return Status.RECTIFYING;
        }
        boolean last = Facts.present(facts).closing().approvals().size() + 1
                == Facts.closers(facts).size();
        return last ? Status.STRUCK_OFF : Status.REPORTED;
    }
}
