package org.xuncha.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xuncha.calendar.CalendarRule;
import org.xuncha.calendar.Term;
import org.xuncha.organisation.Actor;
import org.xuncha.rectification.RecheckResult;
import org.xuncha.rectification.RectificationAct;
import org.xuncha.rectification.RectificationRule;
import org.xuncha.round.RoundRule;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Rule;
import org.xuncha.testkit.rules.Scene;

/** What somebody may do now, and for everything else the reason why not: enough to build a user interface. */
class PermittedTest {

    private static Stream<Move> allowed(Scene scene, Actor actor) {
        return ProblemRules.permitted(scene.problem(), actor, scene.now(), scene.setting()).entrySet().stream()
                .filter(entry -> entry.getValue().isAccepted())
                .map(entry -> entry.getKey());
    }

    private static Stream<Rule> why(Scene scene, Actor actor, Move move) {
        return Objects.requireNonNull(ProblemRules.permitted(scene.problem(), actor, scene.now(), scene.setting())
                        .get(move))
                .objections()
                .stream()
                .map(Objection::rule);
    }

    @Test
    void every_move_is_answered() {
        Scene scene = Scene.at(Status.HEARD);
        assertThat(ProblemRules.permitted(scene.problem(), scene.village, scene.now(), scene.setting()))
                .containsOnlyKeys(Move.values());
    }

    @Test
    void a_leader_may_lock_dismiss_hand_over_verify_or_propose_once_the_organisation_was_heard() {
        Scene scene = Scene.at(Status.HEARD);
        assertThat(allowed(scene, scene.leader))
                .containsExactly(
                        Move.VERIFY_FINDING,
                        Move.LINK_EARLIER,
                        Move.LOCK_PROBLEM,
                        Move.DISMISS_PROBLEM,
                        Move.HAND_OVER_LEAD,
                        Move.PROPOSE_IMMEDIATE);
        assertThat(allowed(scene, scene.member)).containsExactly(Move.VERIFY_FINDING, Move.LINK_EARLIER);
        assertThat(why(scene, scene.member, Move.LOCK_PROBLEM)).containsExactly(RoundRule.PARTY_MAY);
    }

    @Test
    void a_leader_learns_all_that_is_missing_before_he_locks() {
        Scene scene = Scene.at(Status.APPROVED);
        assertThat(why(scene, scene.leader, Move.LOCK_PROBLEM))
                .containsExactly(ProblemRule.CHANNELS_ENOUGH, ProblemRule.ORGANISATION_HEARD);
    }

    @Test
    void a_village_learns_what_is_missing_before_it_reports_completion() {
        Scene scene = Scene.at(Status.RECTIFYING);
        assertThat(allowed(scene, scene.village))
                .containsExactly(
                        Move.CONTEST_PROBLEM,
                        Move.ASSIGN_DUTY,
                        Move.HAND_OVER_MEASURE,
                        Move.REPORT_MEASURE,
                        Move.FILE_EVIDENCE,
                        Move.HAND_OVER_EVIDENCE);
        assertThat(why(scene, scene.village, Move.REPORT_COMPLETION))
                .containsExactly(RectificationRule.MEASURES_REPORTED);
        scene.does(scene.village, Scene.done());
        assertThat(why(scene, scene.village, Move.REPORT_COMPLETION)).containsExactly(RectificationRule.CLAIM_PROVEN);
        scene.does(scene.village, scene.files(1));
        assertThat(why(scene, scene.village, Move.REPORT_COMPLETION)).isEmpty();
    }

    @Test
    void a_closer_learns_whose_turn_it_is() {
        Scene scene = Scene.at(Status.REPORTED);
        assertThat(why(scene, scene.office, Move.DECIDE_CLOSING)).containsExactly(RectificationRule.CLOSER_IN_ORDER);
        assertThat(why(scene, scene.township, Move.DECIDE_CLOSING)).isEmpty();
    }

    @Test
    void a_year_without_a_calendar_is_a_reason_and_no_exception() {
        Scene scene = Scene.inVillage(Scene.rectification(all -> all.consolidation(Term.workingDays(20))))
                .struckOff();
        scene.does(scene.office, scene.recheck(RecheckResult.RELAPSED))
                .on(LocalDate.of(2035, 1, 8))
                .does(scene.office, new RectificationAct.ReopenProblem());
        assertThat(allowed(scene, scene.office)).containsExactly(Move.ASSIGN_DUTY, Move.HAND_OVER_EVIDENCE);
        Scene late = Scene.inVillage(
                        Scene.rectification(all -> all.plan(Term.days(15)).consolidation(Term.workingDays(20))))
                .reported()
                .on(LocalDate.of(2035, 1, 8))
                .closed();
        assertThat(why(late, late.office, Move.CONFIRM_CONSOLIDATION)).containsExactly(CalendarRule.YEAR_KNOWN);
    }

    @Test
    void somebody_who_may_draft_is_told_so_before_there_is_a_problem() {
        Scene scene = Scene.inVillage();
        assertThat(ProblemRules.mayDraft(Scene.VILLAGE, scene.member, scene.now(), scene.setting())
                        .isAccepted())
                .isTrue();
        assertThat(ProblemRules.mayDraft(Scene.VILLAGE, scene.office, scene.now(), scene.setting())
                        .objections())
                .extracting(Objection::rule)
                .containsExactly(RoundRule.PARTY_MAY);
    }
}
