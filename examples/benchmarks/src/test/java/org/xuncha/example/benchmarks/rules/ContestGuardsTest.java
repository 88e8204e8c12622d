package org.xuncha.example.benchmarks.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.xuncha.organisation.Actor;
import org.xuncha.problem.Move;
import org.xuncha.problem.Problem;
import org.xuncha.problem.ProblemAct.AnswerContest;
import org.xuncha.problem.ProblemAct.ContestProblem;
import org.xuncha.problem.ProblemAct.IssueProblem;
import org.xuncha.problem.ProblemAct.UnlockProblem;
import org.xuncha.problem.ProblemAct.WithdrawProblem;
import org.xuncha.problem.Status;
import org.xuncha.record.Act;
import org.xuncha.rectification.RectificationAct.ConfirmConsolidation;
import org.xuncha.round.Phase;
import org.xuncha.testkit.rules.Scene;

/** The guards let pass of what has to do with contests what the rules let pass, in every status. */
class ContestGuardsTest {
    private static final ContestProblem CONTEST = new ContestProblem("名单一直张贴");

    /** What was contested before: nothing, something not answered, answered either way, or answered and followed. */
    private static final List<UnaryOperator<Scene>> CONTESTED = List.of(
            scene -> scene,
            scene -> scene.does(scene.village, CONTEST),
            scene -> scene.does(scene.village, CONTEST).does(scene.office, new AnswerContest("维持原认定", false)),
            Scene::contested,
            scene -> scene.contested()
                    .does(
                            scene.problem().status().isIssued() ? scene.group : scene.leader,
                            scene.problem().status().isIssued() ? new WithdrawProblem() : new UnlockProblem()));

    private static Map<Act, Actor> acts(Scene scene) {
        return Map.of(
                CONTEST,
                scene.village,
                new AnswerContest("维持原认定", false),
                scene.office,
                new AnswerContest("申辩成立", true),
                scene.office,
                new UnlockProblem(),
                scene.leader,
                new WithdrawProblem(),
                scene.group,
                new IssueProblem("保巡问〔2021〕1号"),
                scene.office,
                new ConfirmConsolidation(),
                scene.office);
    }

    @Test
    void they_answer_as_the_rules_do_whatever_was_contested_before() {
        List<Boolean> answers = new ArrayList<>();
        for (Status status : Move.CONTEST_PROBLEM.from()) {
            for (UnaryOperator<Scene> before : CONTESTED) {
                Scene scene = before.apply(Scene.at(status));
                scene.on(scene.today().plusDays(31));
                if (scene.round().phase() == Phase.FIELD) {
                    scene.enter(Phase.FEEDBACK);
                }
                acts(scene).forEach((act, actor) -> {
                    Case asked = asked(scene, act, actor);
                    boolean accepted = asked.judge().isAccepted();
                    boolean passed =
                            asked.move().from().contains(scene.problem().status())
                                    && Guards.door(asked)
                                    && Guards.content(asked);
                    assertThat(passed)
                            .as("%s, contests %s, %s", status, scene.problem().contests(), act)
                            .isEqualTo(accepted);
                    answers.add(accepted);
                });
            }
        }
        assertThat(answers).contains(true, false).hasSizeGreaterThan(200);
    }

    private static Case asked(Scene scene, Act act, Actor actor) {
        Problem problem = scene.problem();
        return new Case(problem, Move.of(act), act, scene.stamp(actor), scene.setting(), problem.status());
    }
}
