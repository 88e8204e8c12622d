package org.xuncha.example.benchmarks.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.Claim;
import org.xuncha.problem.Move;
import org.xuncha.problem.Problem;
import org.xuncha.problem.ProblemAct.ApprovePaper;
import org.xuncha.problem.ProblemAct.ConfirmFacts;
import org.xuncha.problem.ProblemAct.IssueProblem;
import org.xuncha.problem.ProblemAct.LockProblem;
import org.xuncha.problem.ProblemAct.PutFacts;
import org.xuncha.problem.Setting;
import org.xuncha.record.Act;
import org.xuncha.record.Dossier;
import org.xuncha.record.Stamp;
import org.xuncha.rectification.EvidenceBuilder;
import org.xuncha.rectification.Opinion;
import org.xuncha.rectification.Outcome;
import org.xuncha.rectification.RecheckResult;
import org.xuncha.rectification.RectificationAct.AssignDuty;
import org.xuncha.rectification.RectificationAct.ConfirmConsolidation;
import org.xuncha.rectification.RectificationAct.ExtendDeadline;
import org.xuncha.rectification.RectificationAct.FileEvidence;
import org.xuncha.rectification.RectificationAct.HandOverMeasure;
import org.xuncha.rectification.RectificationAct.ReportMeasure;
import org.xuncha.rectification.RectificationAct.ReviewPlan;
import org.xuncha.round.Phase;
import org.xuncha.testkit.rules.Scene;

/** The common acts of a problem's life, from the draft of its paper to its consolidation, under Baoshan's policy. */
final class Life {
    /** How many acts that are. */
    static final int ACTS = 24;

    private final Scene scene = Scene.inVillage();
    private final List<Case> cases = new ArrayList<>();
    private @Nullable Problem present;

    private Life() {
        found();
        scene.on(Scene.FEEDBACK).enter(Phase.FEEDBACK);
        planned();
        rectified();
        closed();
        if (cases.size() != ACTS) {
            throw new IllegalStateException("a life has " + cases.size() + " acts, not " + ACTS);
        }
    }

    /** Every act of the life, accepted by the rules, with the problem as it was before. */
    static List<Case> cases() {
        return List.copyOf(new Life().cases);
    }

    /** The record of it. */
    static Dossier<Act> dossier() {
        return new Life().scene.dossier();
    }

    private void found() {
        does(scene.member, scene.draft());
        does(scene.leader, new ApprovePaper(scene.number()));
        does(scene.member, Scene.verification(Scene.FIELD));
        does(scene.member, new PutFacts("补贴名单未张贴"));
        does(scene.village, new ConfirmFacts());
        does(scene.leader, new LockProblem());
    }

    private void planned() {
        does(scene.office, new IssueProblem("保巡问〔2021〕1号"));
        does(scene.office, new AssignDuty("FIRST_FOR_RECTIFICATION", PersonId.of("VS-1"), Scene.FEEDBACK));
        does(scene.village, Scene.plan(scene.measure("1"), scene.measure("2")));
        for (Party reviewer : scene.policy.rectification().reviewersOf(scene.addressee.level())) {
            does(scene.of(reviewer), new ReviewPlan(Opinion.AGREES));
        }
    }

    private void rectified() {
        LocalDate later = Scene.FEEDBACK.plusDays(90);
        does(scene.village, new HandOverMeasure("2", PersonId.of("VB-3")));
        does(scene.group, new ExtendDeadline(Optional.empty(), later));
        for (String measure : List.of("1", "2")) {
            does(scene.village, report(measure));
            EvidenceBuilder evidence = scene.evidence(Integer.parseInt(measure)).measure(measure);
            does(scene.village, new FileEvidence(evidence.build()));
        }
        does(scene.village, Scene.complete());
    }

    private static ReportMeasure report(String measure) {
        return new ReportMeasure(measure, Outcome.DONE, Set.of(Claim.SYSTEM_MADE), "已完成公示");
    }

    private void closed() {
        for (Party closer : scene.policy.rectification().closersOf(scene.addressee.level())) {
            does(scene.of(closer), Scene.agrees());
        }
        does(scene.office, scene.recheck(RecheckResult.HOLDS));
        scene.on(scene.today().plusDays(31));
        does(scene.office, new ConfirmConsolidation());
    }

    private void does(Actor actor, Act act) {
        Problem before = present;
        Stamp stamp = scene.stamp(actor);
        Setting setting = scene.setting();
        present = scene.does(actor, act).problem();
        cases.add(new Case(before, Move.of(act), act, stamp, setting, present.status()));
    }
}
