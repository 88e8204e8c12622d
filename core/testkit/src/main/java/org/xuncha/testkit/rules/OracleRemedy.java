package org.xuncha.testkit.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xuncha.calendar.Deadline;
import org.xuncha.calendar.DeadlineChange;
import org.xuncha.calendar.DeadlineKind;
import org.xuncha.calendar.Extension;
import org.xuncha.calendar.Resumption;
import org.xuncha.calendar.Suspension;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.Party;
import org.xuncha.policy.Claim;
import org.xuncha.policy.EvidenceKind;
import org.xuncha.policy.PartyName;
import org.xuncha.policy.PublicityPolicy;
import org.xuncha.policy.PublicityTime;
import org.xuncha.policy.RectificationPolicy;
import org.xuncha.policy.SatisfactionPolicy;
import org.xuncha.problem.Status;
import org.xuncha.record.Act;
import org.xuncha.rectification.Evidence;
import org.xuncha.rectification.Measure;
import org.xuncha.rectification.Opinion;
import org.xuncha.rectification.Outcome;
import org.xuncha.rectification.Plan;
import org.xuncha.rectification.RectificationAct;
import org.xuncha.rule.Label;
import org.xuncha.testkit.rules.Walk.Step;

/** What the oracle says to each act that puts a problem right. */
final class OracleRemedy {
    private static final Label NOBODY = new Label("无", "nobody");

    private OracleRemedy() {}

    static boolean allows(Oracle life, Act act, Step step, Actor actor) {
        RectificationPolicy policy = life.policy.rectification();
        LocalDate day = step.day();
        boolean barred = step.barred();
        if (act instanceof RectificationAct.AssignDuty assign) {
            return OracleDuties.mayName(life, assign, actor, day);
        }
        if (act instanceof RectificationAct.SubmitPlan submit) {
            return planned(life, submit.plan().measures()) && stay(life.amended, submit.plan());
        }
        if (act instanceof RectificationAct.AmendPlan amend) {
            return planned(life, amend.plan().measures())
                    && stay(life.amended, amend.plan())
                    && stay(life.plan, amend.plan());
        }
        if (act instanceof RectificationAct.ReviewPlan) {
            return OracleParties.above(policy.planReviewers(), life.level)
                            .get(life.reviews)
                            .equals(actor.party())
                    && !actor.person().equals(life.submitter)
                    && !barred;
        }
        if (act instanceof RectificationAct.HandOverMeasure hand) {
            return life.measure(hand.measure())
                            .filter(measure -> !life.owner(measure).equals(hand.owner()))
                            .filter(measure -> life.status != Status.STRUCK_OFF || isPermanent(measure))
                            .isPresent()
                    && life.approvals.stream().noneMatch(one -> one.person().equals(hand.owner()));
        }
        DeadlineChange change = change(act, step);
        if (change != null) {
            return changes(life, act, change, day);
        }
        if (act instanceof RectificationAct.ReportMeasure report) {
            return life.measure(report.measure()).isPresent()
                    && report.claims().isEmpty() == (report.outcome() == Outcome.NOT_DONE)
                    && (!isPermanent(life.measure(report.measure()).orElseThrow())
                            || Set.of(Outcome.STAGED, Outcome.NOT_DONE).contains(report.outcome()));
        }
        if (act instanceof RectificationAct.FileEvidence file) {
            return proves(life, file.evidence(), day);
        }
        if (act instanceof RectificationAct.ReportCompletion report) {
            return life.plan.stream().allMatch(measure -> reported(life, measure))
                    && proven(life, day)
                    && report.outcome() != Outcome.NOT_DONE
                    && report.outcome().compareTo(life.worst()) >= 0;
        }
        if (act instanceof RectificationAct.DecideClosing decide) {
            return !barred
                    && !life.hadAHand(actor.person())
                    && !OracleDuties.answers(life, actor.person())
                    && mayClose(life, actor)
                    && (decide.opinion() == Opinion.RETURNS || mayAgree(life, actor, day));
        }
        if (act instanceof RectificationAct.RecordSatisfaction found) {
            return life.satisfaction == null
                    && !life.hadAHand(actor.person())
                    && found.satisfied() <= found.asked()
                    && !found.on().isBefore(life.reported)
                    && !found.on().isAfter(day);
        }
        if (act instanceof RectificationAct.PublishResult publish) {
            LocalDate first = time(life) == PublicityTime.AFTER_CLOSING ? since(life) : life.reported;
            return life.publication == null
                    && !life.withheld
                    && !publish.from().isBefore(first)
                    && !publish.from().isAfter(day);
        }
        if (act instanceof RectificationAct.RedactResult redact) {
            return life.publication == null
                    && policy.publicity()
                            .map(publicity -> publicity.redactions().contains(redact.reason()))
                            .orElse(true);
        }
        if (act instanceof RectificationAct.HandOverEvidence hand) {
            return hand.from().equals(life.keepers.get(hand.digest()))
                    && !hand.from().equals(hand.to());
        }
        if (act instanceof RectificationAct.RecheckStrikeOff recheck) {
            return !barred
                    && !life.hadAHand(actor.person())
                    && !recheck.on().isBefore(since(life))
                    && !recheck.on().isAfter(day);
        }
        if (act instanceof RectificationAct.ConfirmConsolidation) {
            return day.isAfter(policy.consolidation().lastDayAfter(since(life), OracleRules.CALENDAR))
                    && life.held.size() >= policy.rechecks()
                    && !barred
                    && !life.hadAHand(actor.person())
                    && !life.contested
                    && !life.upheld
                    && (time(life) != PublicityTime.AFTER_CLOSING || published(life, day));
        }
        return true;
    }

    private static LocalDate since(Oracle life) {
        return life.struckOff == null ? LocalDate.MAX : life.struckOff;
    }

    private static boolean isPermanent(Measure measure) {
        return measure.limit().kind() == DeadlineKind.BY_DATE_THEN_PERMANENT;
    }

    /** What was agreed before is meant by its key still. */
    private static boolean stay(List<Measure> agreed, Plan plan) {
        return plan.measures().stream()
                .allMatch(measure -> agreed.stream()
                        .allMatch(before -> !before.key().equals(measure.key()) || before.equals(measure)));
    }

    private static boolean planned(Oracle life, List<Measure> measures) {
        return measures.stream().map(Measure::key).distinct().count() == measures.size()
                && measures.stream()
                        .allMatch(measure -> !life.set(measure).due().isBefore(life.since)
                                && !life.set(measure).due().isAfter(life.wholeDue()));
    }

    /** The change of a deadline that an act makes, or null if it makes none. */
    static @Nullable DeadlineChange change(Act act, Step step) {
        Label by = step.setting().basis().round().policy().parties().stream()
                .filter(named -> named.party().equals(step.actor().party()))
                .map(PartyName::label)
                .findFirst()
                .orElse(NOBODY);
        String reason = step.stamp().by().reason();
        if (act instanceof RectificationAct.ExtendDeadline extend) {
            return new Extension(by, reason, step.day(), extend.to());
        }
        if (act instanceof RectificationAct.SuspendDeadline suspend) {
            return new Suspension(by, reason, suspend.from());
        }
        return act instanceof RectificationAct.ResumeDeadline resume ? new Resumption(by, reason, resume.on()) : null;
    }

    /** Of which measure; empty for the whole. */
    static String changed(Act act) {
        if (act instanceof RectificationAct.ExtendDeadline extend) {
            return extend.measure().orElse("");
        }
        return act instanceof RectificationAct.SuspendDeadline suspend
                ? suspend.measure().orElse("")
                : ((RectificationAct.ResumeDeadline) act).measure().orElse("");
    }

    private static boolean changes(Oracle life, Act act, DeadlineChange change, LocalDate day) {
        String key = changed(act);
        Deadline whole = life.whole();
        Deadline deadline =
                key.isEmpty() ? whole : life.measure(key).map(life::of).orElse(null);
        boolean late = change instanceof Suspension suspension
                        && suspension.from().isBefore(day)
                || change instanceof Resumption resumption && resumption.on().isBefore(day);
        if (deadline == null || late || !deadline.permits(change).isAccepted()) {
            return false;
        }
        boolean free = key.isEmpty()
                || change instanceof Suspension
                || (change instanceof Resumption && whole.suspension().isPresent());
        return free || !deadline.changedBy(change).due().isAfter(whole.due());
    }

    private static boolean proves(Oracle life, Evidence evidence, LocalDate day) {
        return life.measure(evidence.measure()).isPresent()
                && !evidence.formed().isBefore(life.since)
                && !evidence.formed().isAfter(day)
                && evidence.kind() != EvidenceKind.PLAN
                && life.policy
                        .rectification()
                        .proofs()
                        .getOrDefault(evidence.claim(), Set.of())
                        .contains(evidence.kind())
                && !life.digests.contains(evidence.digest())
                && evidence.isValidOn(day)
                && (evidence.revises().isEmpty()
                        || proofs(life, evidence.measure(), evidence.claim())
                                .anyMatch(one ->
                                        one.digest().equals(evidence.revises().get())));
    }

    /** What proves a claim and was not replaced. */
    private static Stream<Evidence> proofs(Oracle life, String measure, Claim claim) {
        return life.evidence.stream()
                .filter(one -> one.measure().equals(measure) && one.claim() == claim)
                .filter(one -> life.evidence.stream()
                        .noneMatch(later -> later.revises().equals(Optional.of(one.digest()))));
    }

    private static boolean reported(Oracle life, Measure measure) {
        RectificationAct.ReportMeasure report = life.reports.get(measure.key());
        return report != null
                && report.claims().stream()
                        .allMatch(claim ->
                                proofs(life, measure.key(), claim).findAny().isPresent());
    }

    /** Whether no claim rests on expired things alone. */
    private static boolean proven(Oracle life, LocalDate day) {
        return life.reports.values().stream()
                .filter(report -> life.measure(report.measure()).isPresent())
                .allMatch(report -> report.claims().stream()
                        .allMatch(claim ->
                                proofs(life, report.measure(), claim).findAny().isEmpty()
                                        || proofs(life, report.measure(), claim).anyMatch(one -> one.isValidOn(day))));
    }

    static @Nullable PublicityTime time(Oracle life) {
        return life.policy
                .rectification()
                .publicity()
                .map(PublicityPolicy::time)
                .orElse(null);
    }

    /** Whether it was public long enough, or need not be. */
    private static boolean published(Oracle life, LocalDate day) {
        return life.withheld
                || (life.publication != null
                        && day.isAfter(life.policy
                                .rectification()
                                .publicity()
                                .orElseThrow()
                                .period()
                                .lastDayAfter(life.publication.from(), OracleRules.CALENDAR)));
    }

    private static boolean mayAgree(Oracle life, Actor actor, LocalDate day) {
        SatisfactionPolicy wanted = life.policy.rectification().satisfaction().orElse(null);
        boolean satisfied = wanted == null
                || (life.satisfaction != null
                        && life.satisfaction.asked() >= wanted.asked()
                        && life.satisfaction.satisfied() * 100 >= wanted.percent() * life.satisfaction.asked());
        return isCloser(life, actor)
                && proven(life, day)
                && satisfied
                && (time(life) != PublicityTime.BEFORE_CLOSING || published(life, day));
    }

    private static boolean isCloser(Oracle life, Actor actor) {
        return OracleParties.above(life.policy.rectification().closers(), life.level)
                .contains(actor.party());
    }

    private static boolean mayClose(Oracle life, Actor actor) {
        RectificationPolicy policy = life.policy.rectification();
        List<Party> closers = OracleParties.above(policy.closers(), life.level);
        boolean fresh = life.approvals.stream().noneMatch(one -> one.party().equals(actor.party()));
        boolean turn =
                !policy.closersInOrder() || closers.get(life.approvals.size()).equals(actor.party());
        boolean another = !policy.closersDistinct()
                || life.approvals.stream().noneMatch(one -> one.person().equals(actor.person()));
        return another && (!isCloser(life, actor) || (fresh && turn));
    }
}
