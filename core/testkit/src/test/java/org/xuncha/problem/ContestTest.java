package org.xuncha.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.xuncha.rectification.RectificationAct.ConfirmConsolidation;
import org.xuncha.round.Phase;
import org.xuncha.rule.Objection;
import org.xuncha.testkit.rules.Scene;

/** Who is inspected may contest what was locked: that stays on the record, is answered, and unlocks nothing by itself. */
class ContestTest {
    private static final ProblemAct CONTEST = new ProblemAct.ContestProblem("名单一直张贴");
    private static final ProblemAct UPHELD = new ProblemAct.AnswerContest("申辩成立", true);
    private static final ProblemAct KEPT = new ProblemAct.AnswerContest("维持原认定", false);

    private final Scene scene = Scene.inVillage();

    @Test
    void a_contest_and_its_answer_stay_on_the_record_and_the_problem_stays_locked() {
        scene.locked().does(scene.village, CONTEST).does(scene.office, UPHELD);
        assertThat(scene.problem().status()).isEqualTo(Status.LOCKED);
        assertThat(scene.problem().contests()).singleElement().satisfies(contest -> {
            assertThat(contest.statement()).isEqualTo("名单一直张贴");
            assertThat(contest.by().person()).isEqualTo(scene.village.person());
            assertThat(contest.reply().orElseThrow().answer()).isEqualTo("申辩成立");
        });
    }

    @Test
    void what_was_rightly_contested_is_unlocked_and_put_again_before_it_is_locked_again() {
        scene.locked().does(scene.village, CONTEST).does(scene.office, UPHELD);
        scene.does(scene.leader, new ProblemAct.UnlockProblem());
        assertThat(scene.problem().status()).isEqualTo(Status.APPROVED);
        assertThat(scene.judge(new ProblemAct.LockProblem(), scene.leader).objections())
                .extracting(Objection::rule)
                .containsExactly(ProblemRule.ORGANISATION_HEARD);
        scene.does(scene.member, new ProblemAct.PutFacts("部分名单未张贴"))
                .does(scene.village, new ProblemAct.ConfirmFacts())
                .does(scene.leader, new ProblemAct.LockProblem());
        assertThat(scene.judge(new ProblemAct.UnlockProblem(), scene.leader).objections())
                .extracting(Objection::rule)
                .containsExactly(ProblemRule.CONTEST_UPHELD);
        scene.on(Scene.FEEDBACK).enter(Phase.FEEDBACK).does(scene.office, new ProblemAct.IssueProblem("保巡问〔2021〕1号"));
        assertThat(scene.problem().contests()).hasSize(1);
    }

    @Test
    void a_problem_does_not_end_while_a_contest_waits_for_its_answer() {
        scene.struckOff().does(scene.village, CONTEST).on(LocalDate.of(2021, 12, 1));
        assertThat(scene.judge(new ConfirmConsolidation(), scene.office).objections())
                .extracting(Objection::rule)
                .containsExactly(ProblemRule.CONTEST_ANSWERED);
        scene.does(scene.office, KEPT).does(scene.office, new ConfirmConsolidation());
        assertThat(scene.problem().status()).isEqualTo(Status.CONSOLIDATED);
    }

    @Test
    void the_office_answers_and_not_the_team_that_locked_it() {
        scene.locked().does(scene.village, CONTEST);
        assertThat(scene.judge(KEPT, scene.leader).isAccepted()).isFalse();
        assertThat(scene.judge(KEPT, scene.office).isAccepted()).isTrue();
    }
}
