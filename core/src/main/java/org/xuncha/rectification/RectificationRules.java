package org.xuncha.rectification;

import java.time.Instant;
import org.xuncha.organisation.Actor;
import org.xuncha.record.Stamp;
import org.xuncha.rectification.RectificationAct.AmendPlan;
import org.xuncha.rectification.RectificationAct.AssignDuty;
import org.xuncha.rectification.RectificationAct.ConfirmConsolidation;
import org.xuncha.rectification.RectificationAct.DecideClosing;
import org.xuncha.rectification.RectificationAct.ExtendDeadline;
import org.xuncha.rectification.RectificationAct.FileEvidence;
import org.xuncha.rectification.RectificationAct.HandOverEvidence;
import org.xuncha.rectification.RectificationAct.HandOverMeasure;
import org.xuncha.rectification.RectificationAct.PublishResult;
import org.xuncha.rectification.RectificationAct.RecheckStrikeOff;
import org.xuncha.rectification.RectificationAct.RecordSatisfaction;
import org.xuncha.rectification.RectificationAct.RedactResult;
import org.xuncha.rectification.RectificationAct.ReopenProblem;
import org.xuncha.rectification.RectificationAct.ReportCompletion;
import org.xuncha.rectification.RectificationAct.ReportMeasure;
import org.xuncha.rectification.RectificationAct.ResumeDeadline;
import org.xuncha.rectification.RectificationAct.ReviewPlan;
import org.xuncha.rectification.RectificationAct.SubmitPlan;
import org.xuncha.rectification.RectificationAct.SuspendDeadline;
import org.xuncha.rule.Refused;
import org.xuncha.rule.Verdict;

/**
 * What may be done to put something right. Pure functions. Whether an act may follow at this stage at all, and which
 * party may do it, is asked before, by whoever holds the remedy.
 */
public final class RectificationRules {
    private RectificationRules() {}

    /** Whether an act may be done to a remedy at its present stage. */
    public static Verdict judge(Remedy remedy, RectificationAct act, Stamp stamp, Basis basis) {
        try {
            Verdict open = open(remedy, act.getClass(), stamp.actor(), stamp.at(), basis);
            return open.isAccepted() ? content(remedy, act, stamp, basis) : open;
        } catch (Refused refused) {
            return Verdict.of(refused.objections()); // a date that no calendar can count
        }
    }

    /**
     * Whether an actor may do some act of a kind at an instant, as far as that does not depend on what the act says.
     */
    public static Verdict permitted(
            Remedy remedy, Class<? extends RectificationAct> kind, Actor actor, Instant at, Basis basis) {
        try {
            return open(remedy, kind, actor, at, basis);
        } catch (Refused refused) {
            return Verdict.of(refused.objections());
        }
    }

    /**
     * Whether an attempt may begin at an instant, by feedback or anew: everything that is due in it is due on a day that
     * the calendar can tell.
     */
    public static Verdict mayBegin(Instant at, Basis basis) {
        try {
            return DeadlineRules.countable(basis.day(at), basis);
        } catch (Refused refused) {
            return Verdict.of(refused.objections());
        }
    }

    private static Verdict open(
            Remedy remedy, Class<? extends RectificationAct> kind, Actor actor, Instant at, Basis basis) {
        if (kind == AssignDuty.class) {
            return DutyRules.mayAssign(remedy, actor, basis);
        }
        if (kind == SubmitPlan.class || kind == AmendPlan.class) {
            return PlanRules.maySubmit(remedy, basis);
        }
        if (kind == ReviewPlan.class) {
            return PlanRules.mayReview(remedy, actor, basis);
        }
        if (kind == HandOverMeasure.class) {
            return DutyRules.mayHandOver(remedy);
        }
        if (kind == ExtendDeadline.class) {
            return DeadlineRules.mayExtend(remedy, at, basis);
        }
        if (kind == SuspendDeadline.class) {
            return DeadlineRules.maySuspend(remedy, basis.day(at), basis);
        }
        if (kind == ResumeDeadline.class) {
            return DeadlineRules.mayResume(remedy, basis.day(at), basis);
        }
        if (kind == FileEvidence.class) {
            return EvidenceRules.mayFile(basis);
        }
        if (kind == HandOverEvidence.class) {
            return CustodyRules.mayHandOver(remedy);
        }
        return closing(remedy, kind, actor, at, basis);
    }

    private static Verdict closing(
            Remedy remedy, Class<? extends RectificationAct> kind, Actor actor, Instant at, Basis basis) {
        if (kind == ReportCompletion.class) {
            return EvidenceRules.mayReport(remedy, at, basis);
        }
        if (kind == DecideClosing.class) {
            return ClosingRules.mayDecide(remedy, actor, basis);
        }
        if (kind == RecordSatisfaction.class) {
            return PublicityRules.mayRecord(remedy, actor);
        }
        if (kind == PublishResult.class) {
            return PublicityRules.mayPublish(remedy, basis);
        }
        if (kind == RedactResult.class) {
            return PublicityRules.mayRedact(remedy);
        }
        if (kind == RecheckStrikeOff.class) {
            return ConsolidationRules.mayRecheck(remedy, actor, basis);
        }
        if (kind == ConfirmConsolidation.class) {
            return ConsolidationRules.mayConfirm(remedy, actor, basis.day(at), basis);
        }
        return kind == ReopenProblem.class ? mayBegin(at, basis) : Verdict.accepted();
    }

    private static Verdict content(Remedy remedy, RectificationAct act, Stamp stamp, Basis basis) {
        if (act instanceof ReportMeasure report) {
            return EvidenceRules.measure(remedy, report);
        }
        if (act instanceof FileEvidence file) {
            return EvidenceRules.evidence(remedy, file.evidence(), basis.day(stamp.at()), basis.policy());
        }
        if (act instanceof HandOverEvidence hand) {
            return CustodyRules.handOver(remedy, hand, basis.day(stamp.at()));
        }
        if (act instanceof ReportCompletion report) {
            return EvidenceRules.completion(remedy, report);
        }
        if (act instanceof DecideClosing decide) {
            return ClosingRules.decide(remedy, decide, stamp, basis);
        }
        if (act instanceof RecordSatisfaction found) {
            return PublicityRules.record(remedy, found, basis.day(stamp.at()));
        }
        if (act instanceof PublishResult publish) {
            return PublicityRules.publish(remedy, publish, basis.day(stamp.at()), basis);
        }
        if (act instanceof RedactResult redact) {
            return PublicityRules.redact(redact, basis);
        }
        if (act instanceof RecheckStrikeOff recheck) {
            return ConsolidationRules.recheck(remedy, recheck, basis.day(stamp.at()));
        }
        if (act instanceof AssignDuty assign) {
            return DutyRules.assign(remedy, assign, stamp.actor(), basis.day(stamp.at()), basis);
        }
        if (act instanceof HandOverMeasure hand) {
            return DutyRules.handOver(remedy, hand, basis.day(stamp.at()));
        }
        if (act instanceof SubmitPlan submit) {
            return PlanRules.submit(remedy, submit.plan(), basis);
        }
        if (act instanceof AmendPlan amend) {
            return PlanRules.amend(remedy, amend.plan(), basis);
        }
        if (act instanceof ExtendDeadline extend) {
            return DeadlineRules.extend(remedy, extend, basis.day(stamp.at()), basis);
        }
        if (act instanceof SuspendDeadline suspend) {
            return DeadlineRules.suspend(remedy, suspend, basis.day(stamp.at()), basis);
        }
        if (act instanceof ResumeDeadline resume) {
            return DeadlineRules.resume(remedy, resume, basis.day(stamp.at()), basis);
        }
        return Verdict.accepted();
    }
}
