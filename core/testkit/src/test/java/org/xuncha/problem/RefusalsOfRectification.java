package org.xuncha.problem;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xuncha.calendar.TimeLimit;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.Claim;
import org.xuncha.policy.EvidenceKind;
import org.xuncha.record.Act;
import org.xuncha.rectification.EvidenceBuilder;
import org.xuncha.rectification.MeasureBuilder;
import org.xuncha.rectification.Opinion;
import org.xuncha.rectification.Outcome;
import org.xuncha.rectification.RecheckResult;
import org.xuncha.rectification.RectificationAct.AmendPlan;
import org.xuncha.rectification.RectificationAct.AssignDuty;
import org.xuncha.rectification.RectificationAct.ConfirmConsolidation;
import org.xuncha.rectification.RectificationAct.FileEvidence;
import org.xuncha.rectification.RectificationAct.HandOverEvidence;
import org.xuncha.rectification.RectificationAct.HandOverMeasure;
import org.xuncha.rectification.RectificationAct.RecheckStrikeOff;
import org.xuncha.rectification.RectificationAct.ReportCompletion;
import org.xuncha.rectification.RectificationAct.ReportMeasure;
import org.xuncha.rectification.RectificationAct.ReviewPlan;
import org.xuncha.rectification.RectificationAct.SuspendDeadline;
import org.xuncha.rectification.RectificationRule;
import org.xuncha.rule.Verdict;
import org.xuncha.testkit.rules.Scene;

/** For every rule on rectification one case in which it alone stands against an act that is otherwise in order. */
final class RefusalsOfRectification {
    private static final Act AGREES = new ReviewPlan(Opinion.AGREES);
    private static final LocalDate DUE = Scene.FEEDBACK.plusDays(30);

    private RefusalsOfRectification() {}

    static Verdict by(RectificationRule rule) {
        Scene scene = Scene.inVillage();
        return switch (rule) {
            case DUTY_KNOWN ->
                scene.issued().judge(new AssignDuty("SUPERVISORY", PersonId.of("TC-1"), Scene.FEEDBACK), scene.office);
            case DUTY_DAY_FOLLOWS ->
                scene.issued()
                        .judge(new AssignDuty("MAIN", PersonId.of("TC-1"), Scene.FEEDBACK.minusDays(1)), scene.office);
            case DUTY_NAMED_BY_BEARER -> scene.issued().judge(main("TC-1", Scene.FEEDBACK), scene.village);
            case DUTY_NOT_BACKDATED ->
                scene.issued()
                        .does(scene.office, main("TC-1", Scene.FEEDBACK))
                        .on(Scene.FEEDBACK.plusDays(5))
                        .judge(main("TC-2", Scene.FEEDBACK.plusDays(4)), scene.office);
            case DUTY_NOT_FAR_AHEAD ->
                scene.issued().judge(main("TC-1", Scene.FEEDBACK.plusYears(1).plusDays(1)), scene.office);
            case ANSWERABLE_NOT_CLOSER ->
                scene.reported()
                        .does(scene.township, Scene.agrees())
                        .judge(main(scene.township.person().value(), Scene.FEEDBACK), scene.office);
            case MEASURE_ONCE ->
                scene.issued().judge(Scene.plan(scene.measure("1"), scene.measure("1")), scene.village);
            case MEASURE_AFTER_FEEDBACK ->
                scene.issued().judge(planned(scene, TimeLimit.by(Scene.FEEDBACK.minusDays(1))), scene.village);
            case MEASURE_WITHIN_TERM ->
                scene.issued().judge(planned(scene, TimeLimit.by(LocalDate.of(2021, 9, 16))), scene.village);
            case MEASURE_KNOWN ->
                scene.rectifying().judge(new HandOverMeasure("2", PersonId.of("VB-3")), scene.village);
            case MEASURE_STAYS_ITSELF ->
                scene.rectifying().judge(amended(scene.measure("1").task("另行公示")), scene.village);
            case MEASURE_GOES_ON ->
                scene.struckOff().judge(new HandOverMeasure("1", PersonId.of("VB-3")), scene.village);
            case OWNER_CHANGES ->
                scene.rectifying().judge(new HandOverMeasure("1", PersonId.of("VB-2")), scene.village);
            case OWNER_NOT_CLOSER ->
                scene.reported()
                        .does(scene.township, Scene.agrees())
                        .judge(new HandOverMeasure("1", scene.township.person()), scene.village);
            case COUNT_NOT_BACKDATED ->
                scene.issued()
                        .on(Scene.FEEDBACK.plusDays(9))
                        .judge(new SuspendDeadline(Optional.empty(), Scene.FEEDBACK.plusDays(8)), scene.group);
            case REVIEWER_IN_ORDER -> submitted(scene).judge(AGREES, scene.office);
            case REVIEWER_INDEPENDENT ->
                submitted(scene).judge(AGREES, Scene.actor("VB-1", Party.TOWNSHIP_COMMITTEE, Scene.TOWNSHIP));
            case REVIEWER_NOT_BARRED -> barred(submitted(scene), AGREES, scene.township);
            case RESULT_CLAIMED -> scene.rectifying().judge(Scene.done(Outcome.DONE), scene.village);
            case LONG_TERM_STAYS_STAGED -> permanent(scene).judge(Scene.done(), scene.village);
            case EVIDENCE_AFTER_FEEDBACK ->
                scene.rectifying().judge(files(scene.evidence(1).formed(Scene.FEEDBACK.minusDays(1))), scene.village);
            case EVIDENCE_EXISTS ->
                scene.rectifying().judge(files(scene.evidence(1).formed(Scene.FEEDBACK.plusDays(1))), scene.village);
            case PLAN_IS_NO_RESULT ->
                scene.rectifying()
                        .judge(
                                files(scene.evidence(1)
                                        .claim(Claim.MONEY_RECOVERED)
                                        .kind(EvidenceKind.PLAN)),
                                scene.village);
            case EVIDENCE_FITS_CLAIM ->
                scene.rectifying().judge(files(scene.evidence(1).claim(Claim.MONEY_RECOVERED)), scene.village);
            case EVIDENCE_ONCE -> scene.reopened().planned().judge(scene.files(1), scene.village);
            case EVIDENCE_NOT_EXPIRED ->
                scene.rectifying()
                        .on(Scene.FEEDBACK.plusDays(2))
                        .judge(
                                files(scene.evidence(1).formed(Scene.FEEDBACK).validUntil(Scene.FEEDBACK.plusDays(1))),
                                scene.village);
            case REVISION_OF_PROOF ->
                scene.rectifying()
                        .does(scene.village, scene.files(1))
                        .judge(files(scene.evidence(2).revises(String.format("%064x", 3))), scene.village);
            case PROOF_STILL_VALID ->
                scene.rectifying()
                        .does(scene.village, Scene.done())
                        .does(scene.village, files(scene.evidence(1).validUntil(Scene.FEEDBACK)))
                        .on(Scene.FEEDBACK.plusDays(1))
                        .judge(Scene.complete(), scene.village);
            case PROOFS_NAMED ->
                Scene.inVillage(Scene.rectification(all -> all.proofs(Map.of())))
                        .rectifying()
                        .judge(scene.files(1), scene.village);
            case EVIDENCE_FILED -> scene.rectifying().judge(handed("VB-1", "VB-2"), scene.village);
            case EVIDENCE_KNOWN ->
                scene.rectifying().does(scene.village, scene.files(2)).judge(handed("VB-1", "VB-2"), scene.village);
            case CUSTODY_FOLLOWS ->
                scene.rectifying().does(scene.village, scene.files(1)).judge(handed("VB-2", "VB-3"), scene.village);
            case KEEPER_CHANGES ->
                scene.rectifying().does(scene.village, scene.files(1)).judge(handed("VB-1", "VB-1"), scene.village);
            case COMPLETION_HAS_RESULT ->
                scene.rectifying()
                        .does(scene.village, Scene.done())
                        .does(scene.village, scene.files(1))
                        .judge(new ReportCompletion(Outcome.NOT_DONE, "未完成"), scene.village);
            case MEASURES_HAVE_RESULT ->
                scene.rectifying()
                        .does(scene.village, new ReportMeasure("1", Outcome.NOT_DONE, Set.of(), "尚未开展"))
                        .judge(new ReportCompletion(Outcome.STAGED, "阶段性完成"), scene.village);
            case COMPLETION_NOT_BETTER ->
                scene.rectifying()
                        .does(scene.village, Scene.done(Outcome.STAGED, Claim.SYSTEM_MADE))
                        .does(scene.village, scene.files(1))
                        .judge(Scene.complete(), scene.village);
            case MEASURES_REPORTED -> scene.rectifying().judge(Scene.complete(), scene.village);
            case CLAIM_PROVEN ->
                scene.rectifying().does(scene.village, Scene.done()).judge(Scene.complete(), scene.village);
            case CLOSER_ONCE ->
                parallel()
                        .reported()
                        .does(scene.office, Scene.agrees())
                        .judge(Scene.agrees(), Scene.actor("O-2", Party.INSPECTION_OFFICE, Scene.CITY));
            case CLOSER_IN_ORDER -> scene.reported().judge(Scene.agrees(), scene.office);
            case CLOSERS_DISTINCT ->
                scene.reported()
                        .does(scene.township, Scene.agrees())
                        .judge(Scene.agrees(), Scene.actor("TC-1", Party.DISCIPLINE_COMMISSION, Scene.CITY));
            case CLOSER_INDEPENDENT ->
                scene.reported().judge(Scene.agrees(), Scene.actor("VB-1", Party.TOWNSHIP_COMMITTEE, Scene.TOWNSHIP));
            case CLOSER_NOT_ANSWERABLE ->
                scene.reported()
                        .does(scene.office, main(scene.township.person().value(), Scene.FEEDBACK))
                        .judge(Scene.agrees(), scene.township);
            case CLOSER_NOT_BARRED -> barred(scene.reported(), Scene.agrees(), scene.township);
            case VETO_ONLY_RETURNS,
                    SATISFACTION_ONCE,
                    SURVEYOR_INDEPENDENT,
                    SATISFIED_WERE_ASKED,
                    SATISFACTION_OF_REPORT,
                    PEOPLE_ASKED,
                    PEOPLE_SATISFIED,
                    PUBLISHED_ONCE,
                    WITHHELD_STAYS_WITHHELD,
                    PUBLISHED_AFTER_CLOSING,
                    PUBLISHED_IN_TIME,
                    REDACTED_BEFORE_PUBLICATION,
                    REDACTION_REASON_NAMED,
                    RESULT_PUBLIC,
                    PUBLICITY_OVER -> RefusalsOfClosing.by(rule);
            case RECHECK_IN_PERIOD ->
                scene.struckOff()
                        .judge(
                                new RecheckStrikeOff(RecheckResult.HOLDS, Scene.FEEDBACK.minusDays(1), "入户抽查"),
                                scene.office);
            case RECHECKER_INDEPENDENT ->
                scene.struckOff()
                        .judge(
                                scene.recheck(RecheckResult.HOLDS),
                                Scene.actor("VB-1", Party.INSPECTION_OFFICE, Scene.CITY));
            case RECHECKER_NOT_BARRED -> barred(scene.struckOff(), scene.recheck(RecheckResult.HOLDS), scene.office);
            case PERIOD_OBSERVED ->
                scene.struckOff().on(Scene.FEEDBACK.plusDays(30)).judge(new ConfirmConsolidation(), scene.office);
            case RECHECKS_ENOUGH -> rechecked(Scene.inVillage(Scene.rectification(all -> all.rechecks(1))));
            case CONFIRMER_INDEPENDENT ->
                observed(scene)
                        .judge(new ConfirmConsolidation(), Scene.actor("VB-1", Party.INSPECTION_OFFICE, Scene.CITY));
            case CONFIRMER_NOT_BARRED -> barred(observed(scene), new ConfirmConsolidation(), scene.office);
        };
    }

    private static AssignDuty main(String person, LocalDate from) {
        return new AssignDuty("MAIN", PersonId.of(person), from);
    }

    private static Scene observed(Scene scene) {
        return scene.struckOff().on(Scene.FEEDBACK.plusDays(31));
    }

    private static Act planned(Scene scene, TimeLimit limit) {
        return Scene.plan(scene.measure("1").limit(limit));
    }

    static Act amended(MeasureBuilder... measures) {
        return new AmendPlan(Scene.plan(measures).plan());
    }

    private static Scene submitted(Scene scene) {
        return scene.issued().does(scene.village, scene.plan());
    }

    private static Scene permanent(Scene scene) {
        return scene.issued()
                .does(scene.village, planned(scene, TimeLimit.by(DUE).thenPermanent()))
                .does(scene.township, AGREES)
                .does(scene.office, AGREES);
    }

    private static Act handed(String from, String to) {
        return new HandOverEvidence(String.format("%064x", 1), PersonId.of(from), PersonId.of(to));
    }

    private static Act files(EvidenceBuilder evidence) {
        return new FileEvidence(evidence.build());
    }

    private static Verdict barred(Scene scene, Act act, Actor actor) {
        scene.bar(actor.person());
        return scene.judge(act, actor);
    }

    private static Scene parallel() {
        return Scene.inVillage(Scene.rectification(all -> all.closersInOrder(false)));
    }

    private static Verdict rechecked(Scene scene) {
        return observed(scene).judge(new ConfirmConsolidation(), scene.office);
    }
}
