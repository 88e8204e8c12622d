package org.xuncha.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xuncha.calendar.WorkingCalendar;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.Claim;
import org.xuncha.policy.RectificationPolicy;
import org.xuncha.record.Act;
import org.xuncha.rectification.Opinion;
import org.xuncha.rectification.Outcome;
import org.xuncha.rectification.RecheckResult;
import org.xuncha.rectification.RectificationAct.ConfirmConsolidation;
import org.xuncha.rectification.RectificationAct.HandOverMeasure;
import org.xuncha.rectification.RectificationAct.ReopenProblem;
import org.xuncha.rectification.RectificationAct.ReportCompletion;
import org.xuncha.rectification.RectificationAct.ReviewPlan;
import org.xuncha.rectification.RectificationRule;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Rule;
import org.xuncha.testkit.rules.Scene;

/** How a problem is struck off, observed, consolidated or reopened. */
class ClosingStoryTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.stateCouncil();

    private final Scene scene = Scene.inVillage();
    private final RectificationPolicy policy = scene.policy.rectification();

    private Stream<Rule> objections(Act act, Actor actor) {
        return scene.judge(act, actor).objections().stream().map(Objection::rule);
    }

    @Test
    void a_refusal_voids_what_was_approved_and_counts_a_cycle() {
        scene.reported().does(scene.township, Scene.agrees()).does(scene.discipline, Scene.returns());
        assertThat(scene.problem().status()).isEqualTo(Status.RECTIFYING);
        assertThat(scene.remedy().present().closing().approvals()).isEmpty();
        scene.does(scene.village, Scene.complete());
        assertThat(scene.remedy().present().closing().cycle()).isEqualTo(2);
        assertThat(objections(Scene.agrees(), scene.discipline)).containsExactly(RectificationRule.CLOSER_IN_ORDER);
    }

    @Test
    void its_outcome_is_that_of_a_strike_off_that_holds() {
        scene.reported();
        assertThat(scene.remedy().outcome()).isEqualTo(Outcome.DONE);
        assertThat(scene.problem().outcome()).isEqualTo(Outcome.NOT_DONE);
        Scene closed = Scene.inVillage().struckOff();
        assertThat(closed.problem().outcome()).isEqualTo(Outcome.DONE);
        closed.on(Scene.FEEDBACK.plusDays(20)).does(closed.office, closed.recheck(RecheckResult.RELAPSED));
        assertThat(closed.problem().outcome()).isEqualTo(Outcome.NOT_DONE);
    }

    @Test
    void parties_that_are_asked_all_at_once_speak_in_any_order() {
        Scene parallel = Scene.inVillage(Scene.rectification(all -> all.closersInOrder(false)))
                .reported();
        parallel.does(parallel.office, Scene.agrees())
                .does(parallel.township, Scene.agrees())
                .does(parallel.organisation, Scene.agrees());
        assertThat(parallel.problem().status()).isEqualTo(Status.REPORTED);
        parallel.does(parallel.discipline, Scene.agrees());
        assertThat(parallel.problem().status()).isEqualTo(Status.STRUCK_OFF);
    }

    @Test
    void one_person_may_speak_for_two_parties_where_policy_lets_him() {
        Scene lax = Scene.inVillage(Scene.rectification(all -> all.closersDistinct(false)))
                .reported();
        lax.does(lax.township, Scene.agrees());
        assertThat(lax.judge(Scene.agrees(), Scene.actor("TC-1", Party.DISCIPLINE_COMMISSION, Scene.CITY))
                        .isAccepted())
                .isTrue();
    }

    /** Found by a random walk: whoever had agreed could become an owner before the last party agreed. */
    @Test
    void who_agreed_to_the_strike_off_takes_no_measure_over_until_it_was_returned() {
        Act toCloser = new HandOverMeasure("1", scene.township.person());
        scene.reported().does(scene.township, Scene.agrees());
        assertThat(objections(toCloser, scene.village)).containsExactly(RectificationRule.OWNER_NOT_CLOSER);
        scene.does(scene.discipline, Scene.returns()).does(scene.village, toCloser);
        scene.does(scene.village, Scene.complete());
        assertThat(objections(Scene.agrees(), scene.township)).containsExactly(RectificationRule.CLOSER_INDEPENDENT);
    }

    /** Found by a random walk against the oracle: a report was forgotten once somebody else had reported anew. */
    @Test
    void who_reported_has_a_hand_in_it_even_after_another_reported_anew() {
        Actor first = Scene.actor("TC-1", Party.VILLAGE_BRANCH, Scene.VILLAGE);
        scene.rectifying().does(first, Scene.done()).completed(1);
        assertThat(objections(Scene.agrees(), scene.township)).containsExactly(RectificationRule.CLOSER_INDEPENDENT);
    }

    @Test
    void who_reported_completion_has_a_hand_in_it_even_after_it_was_returned_and_reported_by_another() {
        Actor first = Scene.actor("DC-1", Party.VILLAGE_BRANCH, Scene.VILLAGE);
        scene.rectifying()
                .does(scene.village, Scene.done())
                .does(scene.village, scene.files(1))
                .does(first, Scene.complete())
                .does(scene.township, Scene.returns())
                .does(scene.village, Scene.complete())
                .does(scene.township, Scene.agrees());
        assertThat(objections(Scene.agrees(), scene.discipline)).containsExactly(RectificationRule.CLOSER_INDEPENDENT);
    }

    @Test
    void an_owner_of_a_measure_does_not_close_it_even_after_he_took_it_over() {
        scene.rectifying()
                .does(scene.village, new HandOverMeasure("1", PersonId.of("TC-1")))
                .completed(1);
        assertThat(objections(Scene.agrees(), scene.township)).containsExactly(RectificationRule.CLOSER_INDEPENDENT);
        Scene owned = Scene.inVillage().reported();
        assertThat(owned.judge(Scene.agrees(), Scene.actor("VB-2", Party.TOWNSHIP_COMMITTEE, Scene.TOWNSHIP))
                        .objections())
                .extracting(Objection::rule)
                .containsExactly(RectificationRule.CLOSER_INDEPENDENT);
    }

    @Test
    void a_stage_that_goes_on_is_struck_off_as_that_and_not_as_done() {
        scene.rectifying()
                .does(scene.village, Scene.done(Outcome.STAGED, Claim.SYSTEM_MADE))
                .does(scene.village, scene.files(1))
                .does(scene.village, new ReportCompletion(Outcome.STAGED, "阶段性完成"))
                .closed();
        assertThat(scene.problem().status()).isEqualTo(Status.STRUCK_OFF);
        assertThat(scene.remedy().outcome()).isEqualTo(Outcome.STAGED);
    }

    @Test
    void a_relapse_reopens_the_problem_with_nothing_approved_and_terms_that_begin_again() {
        scene.struckOff().on(Scene.FEEDBACK.plusDays(20)).does(scene.office, scene.recheck(RecheckResult.RELAPSED));
        assertThat(objections(new ConfirmConsolidation(), scene.office)).contains(ProblemRule.MOVE_FOLLOWS);
        scene.on(Scene.FEEDBACK.plusDays(22)).does(scene.office, new ReopenProblem());
        assertThat(scene.problem().status()).isEqualTo(Status.REOPENED);
        assertThat(scene.remedy().recurrences()).isOne();
        assertThat(scene.remedy().deadline(policy, CALENDAR).original()).isEqualTo(LocalDate.of(2021, 10, 6));
        scene.planned().completed(2).closed();
        assertThat(scene.problem().status()).isEqualTo(Status.STRUCK_OFF);
    }

    @Test
    void the_last_observed_day_is_still_observed() {
        scene.struckOff();
        assertThat(scene.remedy().observedUntil(policy, CALENDAR).orElseThrow().due())
                .isEqualTo(LocalDate.of(2021, 8, 14));
        scene.on(LocalDate.of(2021, 8, 14));
        assertThat(objections(new ConfirmConsolidation(), scene.office))
                .containsExactly(RectificationRule.PERIOD_OBSERVED);
        scene.on(LocalDate.of(2021, 8, 15)).does(scene.office, new ConfirmConsolidation());
        assertThat(scene.remedy().present().consolidated()).contains(LocalDate.of(2021, 8, 15));
    }

    @Test
    void whoever_only_reported_completion_does_not_close_it() {
        Actor secretary = Scene.actor("VB-8", Party.VILLAGE_BRANCH, Scene.VILLAGE);
        scene.rectifying()
                .does(scene.village, Scene.done())
                .does(scene.village, scene.files(1))
                .does(secretary, Scene.complete());
        assertThat(objections(Scene.agrees(), Scene.actor("VB-8", Party.TOWNSHIP_COMMITTEE, Scene.TOWNSHIP)))
                .containsExactly(RectificationRule.CLOSER_INDEPENDENT);
    }

    @Test
    void a_recurrence_counts_from_the_day_on_which_it_was_found() {
        assertThat(scene.struckOff().remedy().recurrences()).isZero();
        scene.does(scene.office, scene.recheck(RecheckResult.RELAPSED));
        assertThat(scene.remedy().recurrences()).isOne();
        scene.does(scene.office, new ReopenProblem());
        assertThat(scene.remedy().recurrences()).isOne();
    }

    @Test
    void whoever_only_submitted_the_plan_does_not_close_it() {
        scene.issued()
                .does(Scene.actor("VB-8", Party.VILLAGE_BRANCH, Scene.VILLAGE), scene.plan())
                .does(scene.township, new ReviewPlan(Opinion.AGREES))
                .does(scene.office, new ReviewPlan(Opinion.AGREES))
                .completed(1);
        assertThat(objections(Scene.agrees(), Scene.actor("VB-8", Party.TOWNSHIP_COMMITTEE, Scene.TOWNSHIP)))
                .containsExactly(RectificationRule.CLOSER_INDEPENDENT);
    }
}
