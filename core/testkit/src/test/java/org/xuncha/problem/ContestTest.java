package org.xuncha.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xuncha.analysis.Outstanding;
import org.xuncha.analysis.ProblemFacts;
import org.xuncha.calendar.WorkingCalendar;
import org.xuncha.organisation.Actor;
import org.xuncha.rectification.Outcome;
import org.xuncha.rectification.RectificationAct.ConfirmConsolidation;
import org.xuncha.round.Phase;
import org.xuncha.rule.Objection;
import org.xuncha.testkit.rules.Scene;

/** Who is inspected may contest what was locked: that stays on the record, is answered, and unlocks nothing by itself. */
class ContestTest {
    private static final ProblemAct CONTEST = new ProblemAct.ContestProblem("名单一直张贴");
    private static final ProblemAct UPHELD = new ProblemAct.AnswerContest("申辩成立", true);
    private static final ProblemAct KEPT = new ProblemAct.AnswerContest("维持原认定", false);

    private static final ProblemAct WITHDRAWAL = new ProblemAct.WithdrawProblem();

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

    @Test
    void what_was_rightly_contested_after_the_feedback_is_withdrawn_and_both_stay_on_the_record() {
        for (Status status : Move.WITHDRAW_PROBLEM.from()) {
            Scene fedBack = Scene.at(status);
            assertThat(fedBack.judge(WITHDRAWAL, fedBack.group).objections())
                    .extracting(Objection::rule)
                    .containsExactly(ProblemRule.CONTEST_UPHELD);
            fedBack.contested().does(fedBack.group, WITHDRAWAL);
            Problem withdrawn = fedBack.problem();
            assertThat(withdrawn.status()).isEqualTo(Status.WITHDRAWN);
            assertThat(withdrawn.status().isIssued()).isTrue();
            assertThat(withdrawn.status().stands()).isFalse();
            assertThat(withdrawn.remedy()).isPresent();
            assertThat(withdrawn.contests()).singleElement().satisfies(contest -> {
                assertThat(contest.reply().orElseThrow().upheld()).isTrue();
                assertThat(contest.isToFollow()).isFalse();
            });
            int acts = fedBack.dossier().entries().size();
            assertThat(fedBack.dossier().entries().subList(acts - 3, acts))
                    .extracting(entry -> entry.act().name())
                    .containsExactly("ContestProblem", "AnswerContest", "WithdrawProblem");
        }
    }

    @Test
    void what_was_wrongly_contested_or_not_answered_is_not_withdrawn_and_nobody_else_withdraws() {
        scene.issued().does(scene.village, CONTEST);
        assertThat(scene.judge(WITHDRAWAL, scene.group).objections())
                .extracting(Objection::rule)
                .containsExactly(ProblemRule.CONTEST_UPHELD);
        scene.does(scene.office, KEPT);
        assertThat(scene.judge(WITHDRAWAL, scene.group).objections())
                .extracting(Objection::rule)
                .containsExactly(ProblemRule.CONTEST_UPHELD);
        scene.contested();
        for (Actor other : List.of(scene.office, scene.leader, scene.village, scene.township)) {
            assertThat(scene.judge(WITHDRAWAL, other).isAccepted()).isFalse();
        }
        assertThat(scene.judge(WITHDRAWAL, scene.group).isAccepted()).isTrue();
    }

    @Test
    void what_was_rightly_contested_is_not_contested_again_before_that_was_followed() {
        for (Status status : Move.CONTEST_PROBLEM.from()) {
            Scene upheld = Scene.at(status).contested();
            LocalDate contested = upheld.today();
            upheld.on(contested.plusDays(1));
            assertThat(upheld.judge(CONTEST, upheld.village).objections())
                    .singleElement()
                    .satisfies(objection -> {
                        assertThat(objection.rule()).isEqualTo(ProblemRule.CONTEST_AFTER_UPHELD);
                        assertThat(objection.facts())
                                .containsEntry("problem", upheld.problem().id())
                                .containsEntry("contested", contested);
                    });
            assertThat(upheld.problem().contests())
                    .singleElement()
                    .satisfies(contest -> assertThat(contest.isToFollow()).isTrue());
        }
    }

    @Test
    void what_was_unlocked_and_locked_again_may_be_contested_again() {
        scene.locked().contested().does(scene.leader, new ProblemAct.UnlockProblem());
        scene.does(scene.member, new ProblemAct.PutFacts("部分名单未张贴"))
                .does(scene.village, new ProblemAct.ConfirmFacts())
                .does(scene.leader, new ProblemAct.LockProblem());
        scene.does(scene.village, CONTEST).does(scene.office, KEPT).does(scene.village, CONTEST);
        assertThat(scene.problem().contests()).hasSize(3);
    }

    @Test
    void what_was_rightly_contested_is_not_consolidated_as_it_stands() {
        scene.struckOff().contested().on(LocalDate.of(2021, 12, 1));
        assertThat(scene.judge(new ConfirmConsolidation(), scene.office).objections())
                .extracting(Objection::rule)
                .containsExactly(ProblemRule.CONTEST_FOLLOWED);
    }

    @Test
    void what_was_withdrawn_counts_neither_as_put_right_nor_as_open() {
        scene.struckOff().contested().does(scene.group, WITHDRAWAL);
        ProblemFacts withdrawn = ProblemFacts.of(scene.problem(), scene.policy, WorkingCalendar.stateCouncil());
        Scene other = Scene.at(Status.STRUCK_OFF);
        List<ProblemFacts> both = List.of(
                withdrawn,
                new ProblemFacts(
                        ProblemId.of("P-2"),
                        other.addressee,
                        withdrawn.focus(),
                        withdrawn.field(),
                        Status.STRUCK_OFF,
                        Outcome.DONE,
                        Optional.empty(),
                        withdrawn.due()));
        assertThat(withdrawn.isEstablished()).isFalse();
        assertThat(withdrawn.outcome()).isEqualTo(Outcome.NOT_DONE);
        assertThat(withdrawn.isOverdueOn(LocalDate.of(2030, 1, 1))).isFalse();
        assertThat(Outstanding.figure(both).of()).isEqualTo(1);
        assertThat(Outstanding.figure(both).count()).isZero();
        assertThat(ProblemFacts.withdrawn(both).numerator()).containsExactly(withdrawn.id());
        assertThat(ProblemFacts.withdrawn(both).of()).isEqualTo(2);
        assertThat(ProblemFacts.immediate(both).of()).isEqualTo(1);
    }
}
