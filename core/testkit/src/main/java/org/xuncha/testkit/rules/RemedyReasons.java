package org.xuncha.testkit.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.xuncha.calendar.DeadlineKind;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.Party;
import org.xuncha.policy.EvidenceKind;
import org.xuncha.policy.PublicityTime;
import org.xuncha.policy.RectificationPolicy;
import org.xuncha.record.Act;
import org.xuncha.rectification.Evidence;
import org.xuncha.rectification.Measure;
import org.xuncha.rectification.Outcome;
import org.xuncha.rectification.RectificationAct;
import org.xuncha.rectification.RectificationRule;
import org.xuncha.rule.Objection;
import org.xuncha.testkit.rules.Walk.Step;

/** What the rules on putting right say when they object. */
final class RemedyReasons {
    private final Oracle life;
    private final Step step;
    private final Act act;
    private final Actor actor;
    private final LocalDate day;
    private final RectificationPolicy policy;

    RemedyReasons(Oracle life, Step step) {
        this.life = life;
        this.step = step;
        this.act = step.act();
        this.actor = step.actor();
        this.day = step.day();
        this.policy = life.policy.rectification();
    }

    boolean hold(RectificationRule rule, Objection objection) {
        return switch (rule) {
            case DUTY_KNOWN, DUTY_DAY_FOLLOWS ->
                act instanceof RectificationAct.AssignDuty assign
                        && life.dutySince.containsKey(assign.duty()) == (rule == RectificationRule.DUTY_DAY_FOLLOWS);
            case DUTY_NAMED_BY_BEARER -> !actor.party().equals(Party.INSPECTION_OFFICE);
            case DUTY_NOT_BACKDATED ->
                named().from().isBefore(day) && OracleDuties.bearer(life, named().duty(), day) != null;
            case DUTY_NOT_FAR_AHEAD -> named().from().isAfter(day.plusYears(1));
            case ANSWERABLE_NOT_CLOSER ->
                life.approvals.stream().anyMatch(one -> one.person().equals(named().person()));
            case CLOSER_NOT_ANSWERABLE -> OracleDuties.answers(life, actor.person());
            case MEASURE_KNOWN ->
                Objects.equals(
                        objection.facts().get("measures"),
                        life.plan.stream().map(Measure::key).toList());
            case MEASURE_STAYS_ITSELF ->
                Stream.concat(life.plan.stream(), life.amended.stream())
                        .anyMatch(measure -> measure.key()
                                        .equals(objection.facts().get("measure"))
                                && measure.owner().equals(objection.facts().get("owner")));
            case MEASURE_GOES_ON ->
                Objects.equals(objection.facts().get("struckOff"), life.struckOff)
                        && life.measure(String.valueOf(objection.facts().get("measure")))
                                .filter(measure -> measure.limit().kind() != DeadlineKind.BY_DATE_THEN_PERMANENT)
                                .isPresent();
            case OWNER_CHANGES ->
                act instanceof RectificationAct.HandOverMeasure hand
                        && life.owner(life.measure(hand.measure()).orElseThrow())
                                .equals(hand.owner());
            case OWNER_NOT_CLOSER ->
                act instanceof RectificationAct.HandOverMeasure hand
                        && life.approvals.stream().anyMatch(one -> one.person().equals(hand.owner()));
            case COUNT_NOT_BACKDATED ->
                act instanceof RectificationAct.SuspendDeadline suspend
                                && suspend.from().isBefore(day)
                        || act instanceof RectificationAct.ResumeDeadline resume
                                && resume.on().isBefore(day);
            case REVIEWER_IN_ORDER ->
                !OracleParties.above(policy.planReviewers(), life.level)
                        .get(life.reviews)
                        .equals(actor.party());
            case REVIEWER_INDEPENDENT -> actor.person().equals(life.submitter);
            case REVIEWER_NOT_BARRED, CLOSER_NOT_BARRED, RECHECKER_NOT_BARRED, CONFIRMER_NOT_BARRED -> step.barred();
            case RESULT_CLAIMED ->
                act instanceof RectificationAct.ReportMeasure report
                        && report.claims().isEmpty() == (report.outcome() != Outcome.NOT_DONE);
            case EVIDENCE_AFTER_FEEDBACK -> filed().formed().isBefore(life.since);
            case EVIDENCE_EXISTS -> filed().formed().isAfter(day);
            case EVIDENCE_NOT_EXPIRED -> !filed().isValidOn(day);
            case PLAN_IS_NO_RESULT -> filed().kind() == EvidenceKind.PLAN;
            case EVIDENCE_FITS_CLAIM -> filed().kind() != EvidenceKind.PLAN;
            case EVIDENCE_ONCE -> life.digests.contains(filed().digest());
            case REVISION_OF_PROOF -> filed().revises().isPresent();
            case PROOFS_NAMED ->
                policy.proofs().values().stream()
                        .allMatch(kinds -> kinds.equals(Set.of(EvidenceKind.PLAN)) || kinds.isEmpty());
            case EVIDENCE_FILED -> life.keepers.isEmpty();
            case EVIDENCE_KNOWN -> !life.keepers.isEmpty() && !life.keepers.containsKey(handed().digest());
            case CUSTODY_FOLLOWS -> !handed().from().equals(life.keepers.get(handed().digest()));
            case KEEPER_CHANGES -> handed().from().equals(handed().to());
            case COMPLETION_HAS_RESULT ->
                act instanceof RectificationAct.ReportCompletion report && report.outcome() == Outcome.NOT_DONE;
            case COMPLETION_NOT_BETTER ->
                act instanceof RectificationAct.ReportCompletion report
                        && report.outcome().compareTo(life.worst()) < 0;
            case MEASURES_REPORTED -> life.plan.stream().anyMatch(measure -> !life.reports.containsKey(measure.key()));
            case MEASURES_HAVE_RESULT ->
                life.reports.values().stream().anyMatch(report -> report.outcome() == Outcome.NOT_DONE);
            case CLOSER_ONCE ->
                life.approvals.stream().anyMatch(one -> one.party().equals(actor.party()));
            case CLOSER_IN_ORDER -> !expected().equals(actor.party());
            case CLOSERS_DISTINCT ->
                life.approvals.stream().anyMatch(one -> one.person().equals(actor.person()));
            case CLOSER_INDEPENDENT, SURVEYOR_INDEPENDENT, RECHECKER_INDEPENDENT, CONFIRMER_INDEPENDENT ->
                Objects.equals(objection.facts().get("on"), life.lastHand(actor.person()));
            case VETO_ONLY_RETURNS -> !policy.closers().contains(actor.party());
            case SATISFACTION_ONCE -> life.satisfaction != null;
            case PEOPLE_ASKED -> asked() < policy.satisfaction().orElseThrow().asked();
            case PEOPLE_SATISFIED ->
                asked() >= policy.satisfaction().orElseThrow().asked();
            case PUBLISHED_ONCE, REDACTED_BEFORE_PUBLICATION -> life.publication != null;
            case WITHHELD_STAYS_WITHHELD -> life.withheld;
            case PUBLISHED_AFTER_CLOSING ->
                OracleRemedy.time(life) == PublicityTime.AFTER_CLOSING && life.struckOff == null;
            case RESULT_PUBLIC -> life.publication == null && !life.withheld;
            case PUBLICITY_OVER -> life.publication != null && !life.withheld;
            case RECHECKS_ENOUGH -> life.held.size() < policy.rechecks();
            default -> true;
        };
    }

    private Party expected() {
        List<Party> closers = OracleParties.above(policy.closers(), life.level);
        return closers.get(life.approvals.size());
    }

    private int asked() {
        return life.satisfaction == null ? 0 : life.satisfaction.asked();
    }

    private RectificationAct.AssignDuty named() {
        return (RectificationAct.AssignDuty) act;
    }

    private Evidence filed() {
        return ((RectificationAct.FileEvidence) act).evidence();
    }

    private RectificationAct.HandOverEvidence handed() {
        return (RectificationAct.HandOverEvidence) act;
    }
}
