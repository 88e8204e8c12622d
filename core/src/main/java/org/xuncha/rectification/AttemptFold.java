package org.xuncha.rectification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xuncha.calendar.DeadlineChange;
import org.xuncha.calendar.Extension;
import org.xuncha.calendar.Resumption;
import org.xuncha.calendar.Suspension;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.policy.Policy;
import org.xuncha.policy.RectificationPolicy;
import org.xuncha.record.Stamp;
import org.xuncha.rectification.RectificationAct.AmendPlan;
import org.xuncha.rectification.RectificationAct.ConfirmConsolidation;
import org.xuncha.rectification.RectificationAct.DecideClosing;
import org.xuncha.rectification.RectificationAct.ExtendDeadline;
import org.xuncha.rectification.RectificationAct.FileEvidence;
import org.xuncha.rectification.RectificationAct.HandOverMeasure;
import org.xuncha.rectification.RectificationAct.PublishResult;
import org.xuncha.rectification.RectificationAct.RecheckStrikeOff;
import org.xuncha.rectification.RectificationAct.RecordSatisfaction;
import org.xuncha.rectification.RectificationAct.RedactResult;
import org.xuncha.rectification.RectificationAct.ReportCompletion;
import org.xuncha.rectification.RectificationAct.ReportMeasure;
import org.xuncha.rectification.RectificationAct.ResumeDeadline;
import org.xuncha.rectification.RectificationAct.ReviewPlan;
import org.xuncha.rectification.RectificationAct.SubmitPlan;
import org.xuncha.rectification.RectificationAct.SuspendDeadline;
import org.xuncha.rule.Label;

/** What an attempt is after one more act. */
final class AttemptFold {
    private AttemptFold() {}

    static Attempt after(
            Attempt before, RectificationAct act, Stamp stamp, LocalDate day, AreaLevel addressee, Policy place) {
        RectificationPolicy policy = place.rectification();
        Signature by = Signature.of(stamp.actor(), day);
        if (act instanceof SubmitPlan submit) {
            return submitted(
                    before, submit.plan(), by, policy.reviewersOf(addressee).isEmpty());
        }
        if (act instanceof AmendPlan amend) {
            return amended(
                    before, amend.plan(), by, policy.reviewersOf(addressee).isEmpty());
        }
        if (act instanceof ReviewPlan review) {
            return reviewed(
                    before, review.opinion(), by, policy.reviewersOf(addressee).size());
        }
        if (act instanceof ReportCompletion report) {
            Completion completion = new Completion(report.outcome(), report.result(), by);
            Attempt noted = before.closing()
                    .completion()
                    .map(earlier -> before.with(before.work().overtaking(earlier.reported())))
                    .orElse(before);
            return noted.with(Stage.REPORTED, before.closing().reported(completion));
        }
        if (act instanceof RecordSatisfaction found) {
            return before.with(
                    before.stage(),
                    before.closing().with(new Satisfaction(found.asked(), found.satisfied(), found.on(), by)));
        }
        if (act instanceof PublishResult publish) {
            return before.with(
                    before.stage(), before.closing().with(new Publication(publish.place(), publish.from(), by)));
        }
        if (act instanceof RedactResult redact) {
            return before.with(
                    before.stage(),
                    before.closing().with(new Redaction(redact.part(), redact.reason(), redact.whole(), by)));
        }
        if (act instanceof DecideClosing decide) {
            return decided(
                    before, decide.opinion(), by, policy.closersOf(addressee).size());
        }
        if (act instanceof RecheckStrikeOff recheck) {
            Stage next = recheck.result() == RecheckResult.RELAPSED ? Stage.RELAPSED : Stage.STRUCK_OFF;
            return before.with(
                    next, and(before.rechecks(), new Recheck(recheck.result(), recheck.on(), recheck.found(), by)));
        }
        if (act instanceof ConfirmConsolidation) {
            return before.consolidatedOn(day);
        }
        return before.with(
                worked(before.work(), act, stamp.by().reason(), by, DeadlineRules.approver(by.party(), place)));
    }

    private static Attempt submitted(Attempt before, Plan plan, Signature by, boolean unreviewed) {
        return before.with(ofTheAgreed(before.work(), before.planning()))
                .with(
                        unreviewed ? Stage.RECTIFYING : Stage.PLAN_SUBMITTED,
                        before.planning().with(plan, by));
    }

    /** All that was done and granted is kept; who signed the plan that was agreed before had a hand in it. */
    private static Attempt amended(Attempt before, Plan plan, Signature by, boolean unreviewed) {
        Signature submitted = before.planning().submitted().orElseThrow();
        return before.with(before.work().overtaking(submitted))
                .with(
                        unreviewed ? Stage.RECTIFYING : Stage.PLAN_SUBMITTED,
                        before.planning().amendedBy(plan, by));
    }

    /**
     * What was granted to a measure of a plan that was returned is void: the new plan sets its own days. What was granted
     * to the whole, or to a measure that was agreed once, stays.
     */
    private static Work ofTheAgreed(Work work, Planning planning) {
        if (work.changes().isEmpty()) {
            return work;
        }
        List<Granted> changes = work.changes().stream()
                .filter(granted -> granted.measure().isEmpty()
                        || planning.before(granted.measure().get()).isPresent())
                .toList();
        return new Work(work.progress(), work.evidence(), work.handovers(), changes, work.overtaken());
    }

    private static Attempt reviewed(Attempt before, Opinion opinion, Signature by, int reviewers) {
        Planning planning = before.planning();
        if (opinion == Opinion.RETURNS) {
            return before.with(Stage.PLAN_DUE, planning.returned());
        }
        List<Signature> approvals = and(planning.approvals(), by);
        return before.with(
                approvals.size() == reviewers ? Stage.RECTIFYING : Stage.PLAN_SUBMITTED, planning.approved(approvals));
    }

    private static Attempt decided(Attempt before, Opinion opinion, Signature by, int closers) {
        Closing closing = before.closing();
        if (opinion == Opinion.RETURNS) {
            return before.with(Stage.RECTIFYING, closing.returned());
        }
        boolean last = closing.approvals().size() + 1 == closers;
        return before.with(last ? Stage.STRUCK_OFF : Stage.REPORTED, closing.approved(by, last));
    }

    private static Work worked(Work work, RectificationAct act, String reason, Signature by, Label approver) {
        if (act instanceof ReportMeasure report) {
            return reported(
                    work, new Progress(report.measure(), report.outcome(), report.claims(), report.result(), by));
        }
        if (act instanceof FileEvidence file) {
            return new Work(
                    work.progress(),
                    and(work.evidence(), new FiledEvidence(file.evidence(), by)),
                    work.handovers(),
                    work.changes(),
                    work.overtaken());
        }
        if (act instanceof HandOverMeasure hand) {
            return new Work(
                    work.progress(),
                    work.evidence(),
                    and(work.handovers(), new Handover(hand.measure(), hand.owner(), by.on())),
                    work.changes(),
                    work.overtaken());
        }
        if (act instanceof ExtendDeadline extend) {
            return granted(work, extend.measure(), new Extension(approver, reason, by.on(), extend.to()), by);
        }
        if (act instanceof SuspendDeadline suspend) {
            return granted(work, suspend.measure(), new Suspension(approver, reason, suspend.from()), by);
        }
        if (act instanceof ResumeDeadline resume) {
            return granted(work, resume.measure(), new Resumption(approver, reason, resume.on()), by);
        }
        throw new IllegalArgumentException("an attempt does not change by " + act.name());
    }

    private static Work reported(Work work, Progress report) {
        List<Progress> progress = new ArrayList<>(work.progress());
        progress.removeIf(one -> one.measure().equals(report.measure()));
        progress.add(report);
        Work next = new Work(progress, work.evidence(), work.handovers(), work.changes(), work.overtaken());
        return work.of(report.measure())
                .map(before -> next.overtaking(before.reported()))
                .orElse(next);
    }

    private static Work granted(Work work, Optional<String> measure, DeadlineChange change, Signature by) {
        return new Work(
                work.progress(),
                work.evidence(),
                work.handovers(),
                and(work.changes(), new Granted(measure, change, by)),
                work.overtaken());
    }

    private static <T> List<T> and(List<T> all, T one) {
        List<T> more = new ArrayList<>(all.size() + 1);
        more.addAll(all);
        more.add(one);
        return more;
    }
}
