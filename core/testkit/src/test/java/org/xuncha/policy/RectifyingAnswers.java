package org.xuncha.policy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.xuncha.calendar.Deadline;
import org.xuncha.calendar.TimeLimit;
import org.xuncha.calendar.WorkingCalendar;
import org.xuncha.organisation.AreaCode;
import org.xuncha.problem.Others;
import org.xuncha.problem.Problem;
import org.xuncha.problem.ProblemId;
import org.xuncha.problem.ProblemRules;
import org.xuncha.record.RoundId;
import org.xuncha.rectification.Opinion;
import org.xuncha.rectification.RecheckResult;
import org.xuncha.rectification.RectificationAct;
import org.xuncha.testkit.rules.Scene;

/** A problem of a village, a township and a county is put right and closed. */
final class RectifyingAnswers {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.stateCouncil();

    private RectifyingAnswers() {}

    static String rectifying(Policy policy) {
        Answers answers = new Answers();
        for (AreaCode addressee : List.of(Scene.VILLAGE, Scene.TOWNSHIP, Scene.COUNTY)) {
            Scene scene = new Scene(policy, addressee).locked();
            scene.on(Scene.FEEDBACK).enter(org.xuncha.round.Phase.FEEDBACK);
            answers.tries(scene, scene.office, new org.xuncha.problem.ProblemAct.IssueProblem("保巡问〔2021〕1号"));
            if (scene.problem().remedy().isPresent()) {
                issued(scene, answers);
            }
        }
        return answers.toString();
    }

    private static void issued(Scene scene, Answers answers) {
        RectificationPolicy policy = scene.policy.rectification();
        answers.tell(scene.remedy().duties());
        told(scene.remedy().planDeadline(policy, CALENDAR), answers);
        told(scene.remedy().deadline(policy, CALENDAR), answers);
        answers.permitted(scene, List.of(scene.office, scene.group))
                .tries(
                        scene,
                        scene.inspected(),
                        Scene.plan(scene.measure("1").limit(TimeLimit.by(Scene.FEEDBACK.plusYears(1)))))
                .tries(scene, scene.inspected(), scene.plan())
                .permitted(scene, List.of(scene.office, scene.group));
        for (int i = 0; i < 4; i++) {
            answers.anyone(scene, new RectificationAct.ReviewPlan(Opinion.AGREES));
        }
        answers.permitted(scene, List.of(scene.office, scene.group))
                .anyone(scene, new RectificationAct.ExtendDeadline(Optional.empty(), Scene.FEEDBACK.plusMonths(5)));
        told(scene.remedy().deadline(policy, CALENDAR), answers);
        if (scene.problem().status() == org.xuncha.problem.Status.RECTIFYING) {
            evidence(scene, answers);
            closing(scene, answers);
        }
    }

    private static void told(Deadline deadline, Answers answers) {
        answers.tell(deadline.explain(Locale.CHINESE)).tell(deadline.explain(Locale.ENGLISH));
    }

    private static void evidence(Scene scene, Answers answers) {
        for (Claim claim : Claim.values()) {
            for (EvidenceKind kind : EvidenceKind.values()) {
                answers.tell(scene.judge(
                        new RectificationAct.FileEvidence(
                                scene.evidence(1).claim(claim).kind(kind).build()),
                        scene.inspected()));
            }
        }
        answers.tell(ProblemRules.judge(
                scene.problem(),
                scene.files(1),
                scene.stamp(scene.inspected()),
                scene.setting().knowing(elsewhere())));
        scene.on(scene.today().plusDays(3));
        answers.tries(scene, scene.inspected(), Scene.done())
                .tries(scene, scene.inspected(), scene.files(1))
                .tries(scene, scene.inspected(), Scene.complete())
                .permitted(scene, List.of(scene.office, scene.group));
    }

    /** The same thing was filed for a township, and what was found elsewhere waits for feedback. */
    static Others elsewhere() {
        Problem other =
                new Scene(Scene.policy().build(), Scene.TOWNSHIP).reported().problem();
        return new Others() {
            @Override
            public boolean knows(RoundId round) {
                return false;
            }

            @Override
            public Optional<Problem> find(RoundId round, ProblemId problem) {
                return Optional.empty();
            }

            @Override
            public List<Problem> withEvidence(String digest) {
                return List.of(other);
            }

            @Override
            public List<ProblemId> awaitingFeedback(AreaCode addressee) {
                return List.of(ProblemId.of("P-2"));
            }

            @Override
            public Optional<Problem> numbered(String number) {
                return Optional.empty();
            }
        };
    }

    private static void closing(Scene scene, Answers answers) {
        answers.anyone(scene, Scene.agrees());
        for (RedactionReason reason : RedactionReason.values()) {
            answers.anyone(scene, new RectificationAct.RedactResult("涉及的人员", reason, false));
        }
        answers.anyone(scene, new RectificationAct.RecordSatisfaction(1, 1, scene.today()))
                .anyone(scene, Scene.agrees());
        again(scene, answers)
                .anyone(scene, new RectificationAct.RecordSatisfaction(100, 1, scene.today()))
                .anyone(scene, Scene.agrees());
        again(scene, answers)
                .anyone(scene, new RectificationAct.RecordSatisfaction(100, 100, scene.today()))
                .anyone(scene, new RectificationAct.PublishResult("村务公开栏", scene.today()))
                .anyone(scene, Scene.agrees());
        scene.on(scene.today().plusDays(39)); // thirty days later is a Saturday
        answers.permitted(scene, List.of(scene.office, scene.group));
        for (int i = 0; i < 5; i++) {
            answers.anyone(scene, Scene.agrees());
        }
        answers.permitted(scene, List.of(scene.office, scene.group))
                .anyone(scene, new RectificationAct.ConfirmConsolidation());
        answers.anyone(scene, new RectificationAct.PublishResult("村务公开栏", scene.today()))
                .anyone(scene, new RectificationAct.ConfirmConsolidation());
        scene.remedy().observedUntil(scene.policy.rectification(), CALENDAR).ifPresent(until -> told(until, answers));
        scene.on(scene.today().plusDays(50));
        answers.permitted(scene, List.of(scene.office, scene.group))
                .anyone(scene, scene.recheck(RecheckResult.HOLDS))
                .anyone(scene, new RectificationAct.ConfirmConsolidation());
    }

    /** It is returned and reported again. */
    private static Answers again(Scene scene, Answers answers) {
        return answers.anyone(scene, Scene.returns()).tries(scene, scene.inspected(), Scene.complete());
    }
}
