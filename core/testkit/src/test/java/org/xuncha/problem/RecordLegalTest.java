package org.xuncha.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.Party;
import org.xuncha.record.Act;
import org.xuncha.record.Dossier;
import org.xuncha.record.Entry;
import org.xuncha.round.RoundRule;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Refused;
import org.xuncha.testkit.rules.Scene;

/** An entry that cannot have happened is refused when it is read, and the refusal tells what it is and which rule it breaks. */
class RecordLegalTest {
    private final Scene scene = Scene.inVillage();

    private Objection illegal(Act act, Actor actor) {
        Problem before = scene.dossier().entries().isEmpty() ? null : scene.problem();
        Dossier<Act> forged = scene.dossier().with(act, scene.stamp(actor));
        return refused(before, forged.entries().get((int) forged.version() - 1));
    }

    private Objection refused(@Nullable Problem before, Entry<Act> entry) {
        Refused refused = catchThrowableOfType(Refused.class, () -> Problem.after(before, entry, scene.round()));
        assertThat(refused).isNotNull();
        assertThat(refused.objections()).hasSize(1);
        return refused.objections().get(0);
    }

    @Test
    void what_begins_no_problem_does_not_stand_first() {
        Objection objection = illegal(new ProblemAct.LockProblem(), scene.leader);
        assertThat(objection.rule()).isEqualTo(ProblemRule.RECORD_LEGAL);
        assertThat(objection.facts())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "problem",
                        Scene.PROBLEM.value(),
                        "seq",
                        1L,
                        "act",
                        Move.LOCK_PROBLEM,
                        "person",
                        scene.leader.person(),
                        "status",
                        "-",
                        "rule",
                        ProblemRule.BEGUN.code()));
    }

    @Test
    void what_does_not_follow_is_told_with_where_the_problem_stood() {
        scene.drafted();
        assertThat(illegal(new ProblemAct.LockProblem(), scene.leader).facts())
                .containsEntry("seq", 2L)
                .containsEntry("act", Move.LOCK_PROBLEM)
                .containsEntry("status", Status.DRAFT)
                .containsEntry("rule", ProblemRule.MOVE_FOLLOWS.code());
        assertThat(illegal(scene.draft(), scene.member).facts()).containsEntry("rule", ProblemRule.BEGUN_ONCE.code());
    }

    @Test
    void what_was_done_before_the_last_act_is_not_written_after_it() {
        scene.drafted().pass(Duration.ofHours(-1));
        Entry<Act> elsewhere = Dossier.empty(Scene.PROBLEM.in(Scene.ROUND), Act.class)
                .with(new ProblemAct.ApprovePaper(scene.number()), scene.stamp(scene.leader))
                .entries()
                .get(0);
        assertThat(refused(scene.problem(), elsewhere).facts()).containsEntry("rule", ProblemRule.TIME_GOES_ON.code());
    }

    @Test
    void what_a_later_phase_allows_was_not_done_before_it() {
        scene.locked();
        assertThat(illegal(new ProblemAct.IssueProblem("1"), scene.office).facts())
                .containsEntry("rule", RoundRule.PHASE_REACHED.code());
    }

    @Test
    void who_may_not_act_or_is_not_at_home_there_cannot_have_done_it() {
        assertThat(illegal(scene.draft(), scene.office).facts()).containsEntry("rule", RoundRule.PARTY_MAY.code());
        assertThat(illegal(scene.draft(), Scene.actor("M-1", Party.TEAM_MEMBER, Scene.OTHER_TOWNSHIP))
                        .facts())
                .containsEntry("rule", ProblemRule.AREA_COVERED.code());
        scene.drafted();
        assertThat(illegal(
                                new ProblemAct.ApprovePaper(scene.number()),
                                Scene.actor("L-1", Party.TEAM_LEADER, Scene.OTHER_TOWNSHIP))
                        .facts())
                .containsEntry("rule", ProblemRule.AREA_COVERED.code());
    }

    /** Team, handlers and channels may have been others then; the record alone does not tell. */
    @Test
    void what_the_record_alone_cannot_tell_is_not_asked_of_it() {
        Dossier<Act> kept = scene.dossier()
                .with(scene.draft("M-9"), scene.stamp(Scene.actor("M-9", Party.TEAM_MEMBER, Scene.CITY)));
        assertThat(Problem.after(null, kept.entries().get(0), scene.round()).status())
                .isEqualTo(Status.DRAFT);
    }

    /** The page of moves lets it pass, and there is nothing that it could answer. */
    @Test
    void what_answers_something_that_was_never_said_is_told_with_where_the_problem_stood() {
        scene.locked();
        assertThat(illegal(new ProblemAct.AnswerContest("维持原认定", false), scene.office)
                        .facts())
                .containsEntry("act", Move.ANSWER_CONTEST)
                .containsEntry("status", Status.LOCKED)
                .containsEntry("rule", ProblemRule.MOVE_FOLLOWS.code());
    }

    private Objection whyNot(Act act, Actor actor) {
        List<Objection> objections = scene.judge(act, actor).objections();
        assertThat(objections).hasSize(1);
        return objections.get(0);
    }

    @Test
    void who_locks_too_early_is_told_who_must_still_be_heard_or_answered() {
        scene.factsPut();
        Objection unheard = whyNot(new ProblemAct.LockProblem(), scene.leader);
        assertThat(unheard.rule()).isEqualTo(ProblemRule.ORGANISATION_HEARD);
        assertThat(unheard.facts()).containsEntry("addressee", Scene.VILLAGE).containsEntry("status", Status.FACTS_PUT);
        assertThat(unheard.message(Locale.ENGLISH)).contains("problem P-1,");
        scene.does(scene.village, new ProblemAct.ObjectToFacts("名单张贴过"));
        Objection unanswered = whyNot(new ProblemAct.LockProblem(), scene.leader);
        assertThat(unanswered.rule()).isEqualTo(ProblemRule.OBJECTION_ANSWERED);
        assertThat(unanswered.facts()).containsEntry("put", Scene.FIELD);
    }

    @Test
    void facts_that_were_put_are_answered_for_even_where_policy_does_not_want_them_put() {
        Scene lax = Scene.inVillage(Scene.finding(all -> all.factsConfirmed(false)));
        lax.factsPut();
        assertThat(lax.judge(new ProblemAct.LockProblem(), lax.leader).objections())
                .extracting(Objection::rule)
                .containsExactly(ProblemRule.ORGANISATION_HEARD);
        lax.does(lax.village, new ProblemAct.ConfirmFacts()).does(lax.leader, new ProblemAct.LockProblem());
    }

    @Test
    void what_does_not_follow_names_every_status_after_which_it_would() {
        Objection early = whyNot(new ProblemAct.ApprovePaper("7"), scene.drafted().leader);
        assertThat(early.rule()).isEqualTo(ProblemRule.NUMBER_FITS);
        Objection late = whyNot(new ProblemAct.ConfirmFacts(), scene.village);
        assertThat(late.rule()).isEqualTo(ProblemRule.MOVE_FOLLOWS);
        assertThat(late.facts())
                .containsEntry("status", Status.DRAFT)
                .containsEntry("act", Move.CONFIRM_FACTS)
                .containsEntry("expected", Move.CONFIRM_FACTS.from());
        assertThat(whyNot(scene.draft(), scene.member).rule()).isEqualTo(ProblemRule.BEGUN_ONCE);
    }

    @Test
    void what_has_ended_says_so_whatever_is_tried() {
        scene.drafted().does(scene.leader, new ProblemAct.DismissProblem());
        Objection ended = whyNot(new ProblemAct.ApprovePaper(scene.number()), scene.leader);
        assertThat(ended.rule()).isEqualTo(ProblemRule.NOT_ENDED);
        assertThat(ended.facts()).containsEntry("status", Status.DISMISSED).containsEntry("act", Move.APPROVE_PAPER);
    }
}
