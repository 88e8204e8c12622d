package org.xuncha.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xuncha.calendar.AnchorEvent;
import org.xuncha.calendar.CalendarRule;
import org.xuncha.calendar.Deadline;
import org.xuncha.calendar.Term;
import org.xuncha.calendar.TimeLimit;
import org.xuncha.calendar.WorkingCalendar;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.Claim;
import org.xuncha.policy.RectificationPolicy;
import org.xuncha.record.Act;
import org.xuncha.rectification.Duty;
import org.xuncha.rectification.Opinion;
import org.xuncha.rectification.Outcome;
import org.xuncha.rectification.Progress;
import org.xuncha.rectification.RecheckResult;
import org.xuncha.rectification.RectificationAct.AssignDuty;
import org.xuncha.rectification.RectificationAct.ExtendDeadline;
import org.xuncha.rectification.RectificationAct.FileEvidence;
import org.xuncha.rectification.RectificationAct.HandOverMeasure;
import org.xuncha.rectification.RectificationAct.ReopenProblem;
import org.xuncha.rectification.RectificationAct.ReportMeasure;
import org.xuncha.rectification.RectificationAct.ReviewPlan;
import org.xuncha.rectification.RectificationRule;
import org.xuncha.rectification.Signature;
import org.xuncha.round.Phase;
import org.xuncha.round.RoundRule;
import org.xuncha.rule.Label;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Rule;
import org.xuncha.testkit.rules.Scene;

/** A problem's life from the draft to the end, its plan, its deadlines and who answers for it. */
class StoryTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.stateCouncil();

    private final Scene scene = Scene.inVillage();
    private final RectificationPolicy policy = scene.policy.rectification();

    private Stream<Rule> objections(Act act, Actor actor) {
        return scene.judge(act, actor).objections().stream().map(Objection::rule);
    }

    static List<AreaCode> addressees() {
        return List.of(Scene.VILLAGE, Scene.TOWNSHIP, Scene.COUNTY);
    }

    @ParameterizedTest
    @MethodSource("addressees")
    void a_problem_of_a_village_a_township_or_a_county_goes_from_the_draft_to_its_consolidation(AreaCode addressee) {
        Scene life = new Scene(Scene.policy().build(), addressee).consolidated();
        assertThat(life.problem().status()).isEqualTo(Status.CONSOLIDATED);
        assertThat(life.problem().id()).isEqualTo(ProblemId.of("P-1"));
        assertThat(life.remedy().present().closing().approvals())
                .extracting(Signature::party)
                .endsWith(Party.DISCIPLINE_COMMISSION, Party.ORGANISATION_DEPARTMENT, Party.INSPECTION_OFFICE)
                .hasSize(addressee.equals(Scene.VILLAGE) ? 4 : 3);
    }

    @Test
    void a_plan_is_due_fifteen_working_days_after_the_feedback_and_may_be_late() {
        scene.issued();
        Deadline due = scene.remedy().planDeadline(policy, CALENDAR);
        assertThat(due.due()).isEqualTo(LocalDate.of(2021, 8, 5));
        scene.on(LocalDate.of(2021, 8, 6)).does(scene.village, scene.plan());
        LocalDate submitted =
                scene.remedy().present().planning().submitted().orElseThrow().on();
        assertThat(due.isOverdueOn(submitted)).isTrue();
    }

    @Test
    void a_returned_plan_is_submitted_again_and_reviewed_from_the_beginning() {
        scene.issued()
                .does(scene.village, scene.plan())
                .does(scene.township, new ReviewPlan(Opinion.AGREES))
                .does(scene.office, new ReviewPlan(Opinion.RETURNS));
        assertThat(scene.problem().status()).isEqualTo(Status.ISSUED);
        scene.does(scene.village, scene.plan());
        assertThat(scene.remedy().present().planning().returns()).isOne();
        assertThat(objections(new ReviewPlan(Opinion.AGREES), scene.office))
                .containsExactly(RectificationRule.REVIEWER_IN_ORDER);
    }

    @Test
    void more_time_keeps_the_original_day_with_approver_and_reason() {
        scene.rectifying().does(scene.group, new ExtendDeadline(Optional.empty(), LocalDate.of(2021, 10, 31)));
        Deadline deadline = scene.remedy().deadline(policy, CALENDAR);
        assertThat(deadline.original()).isEqualTo(LocalDate.of(2021, 9, 15));
        assertThat(deadline.due()).isEqualTo(LocalDate.of(2021, 10, 31));
        assertThat(deadline.extensions().get(0).approver())
                .isEqualTo(scene.policy.party(Party.LEADING_GROUP).orElseThrow());
        assertThat(deadline.explain(Locale.CHINESE)).doesNotContain("LEADING_GROUP");
        assertThat(deadline.extensions().get(0).reason()).isEqualTo("按程序办理");
        assertThat(objections(new ExtendDeadline(Optional.empty(), LocalDate.of(2021, 10, 31)), scene.group))
                .containsExactly(CalendarRule.EXTENSION_LATER);
    }

    @Test
    void a_measure_gets_more_time_only_within_that_of_the_whole() {
        LocalDate later = LocalDate.of(2021, 9, 30);
        scene.rectifying();
        assertThat(objections(new ExtendDeadline(Optional.of("1"), later), scene.group))
                .containsExactly(RectificationRule.MEASURE_WITHIN_TERM);
        scene.does(scene.group, new ExtendDeadline(Optional.empty(), later))
                .does(scene.group, new ExtendDeadline(Optional.of("1"), later));
        Deadline measure = scene.remedy().deadline("1", CALENDAR).orElseThrow();
        assertThat(measure.original()).isEqualTo(LocalDate.of(2021, 8, 14));
        assertThat(measure.due()).isEqualTo(later);
        assertThat(objections(new ExtendDeadline(Optional.of("9"), later), scene.group))
                .containsExactly(RectificationRule.MEASURE_KNOWN);
        assertThat(scene.remedy().deadline("9", CALENDAR)).isEmpty();
    }

    /** Found by a random walk: more time granted under a plan that was returned made the next plan unreadable. */
    @Test
    void more_time_for_a_measure_goes_with_the_plan_that_had_it() {
        LocalDate later = LocalDate.of(2021, 8, 20);
        scene.issued()
                .does(scene.village, scene.plan())
                .does(scene.group, new ExtendDeadline(Optional.of("1"), later))
                .does(scene.township, new ReviewPlan(Opinion.RETURNS))
                .does(scene.village, Scene.plan(scene.measure("1").limit(TimeLimit.by(LocalDate.of(2021, 9, 1)))));
        assertThat(scene.remedy().deadline("1", CALENDAR).orElseThrow().due()).isEqualTo(LocalDate.of(2021, 9, 1));
        assertThat(objections(new ExtendDeadline(Optional.of("1"), later), scene.group))
                .containsExactly(CalendarRule.EXTENSION_LATER);
    }

    @Test
    void more_time_for_the_whole_stays_when_the_plan_is_returned() {
        LocalDate later = LocalDate.of(2021, 10, 31);
        scene.issued()
                .does(scene.village, scene.plan())
                .does(scene.group, new ExtendDeadline(Optional.empty(), later))
                .does(scene.township, new ReviewPlan(Opinion.RETURNS))
                .does(scene.village, scene.plan());
        assertThat(scene.remedy().deadline(policy, CALENDAR).due()).isEqualTo(later);
    }

    @Test
    void more_time_for_the_whole_lets_a_later_plan_promise_later_measures() {
        scene.issued().does(scene.group, new ExtendDeadline(Optional.empty(), LocalDate.of(2021, 10, 31)));
        Act plan = Scene.plan(scene.measure("1").limit(TimeLimit.by(LocalDate.of(2021, 10, 31))));
        assertThat(objections(plan, scene.village)).isEmpty();
    }

    @Test
    void a_duty_is_handed_over_and_every_deadline_stays() {
        scene.issued();
        Deadline before = scene.remedy().deadline(policy, CALENDAR);
        scene.does(scene.office, new AssignDuty("MAIN", PersonId.of("TC-1"), Scene.FEEDBACK))
                .does(scene.office, new AssignDuty("MAIN", PersonId.of("TC-2"), LocalDate.of(2021, 8, 1)));
        assertThat(scene.remedy().answerable(LocalDate.of(2021, 7, 31)))
                .filteredOn(duty -> duty.duty().equals("MAIN"))
                .extracting(Duty::person)
                .containsExactly(Optional.of(PersonId.of("TC-1")));
        assertThat(scene.remedy().answerable(LocalDate.of(2021, 8, 1)))
                .filteredOn(duty -> duty.duty().equals("MAIN"))
                .extracting(Duty::person)
                .containsExactly(Optional.of(PersonId.of("TC-2")));
        assertThat(scene.remedy().answerable(Scene.FEEDBACK))
                .extracting(Duty::duty)
                .containsExactly("MAIN", "FIRST", "FIRST_FOR_RECTIFICATION");
        assertThat(scene.remedy().deadline(policy, CALENDAR)).isEqualTo(before);
        scene.on(LocalDate.of(2021, 8, 1));
        assertThat(objections(new AssignDuty("MAIN", PersonId.of("TC-3"), LocalDate.of(2021, 8, 1)), scene.office))
                .containsExactly(RectificationRule.DUTY_DAY_FOLLOWS);
    }

    @Test
    void a_measure_has_one_owner_before_and_another_after_it_was_handed_over() {
        scene.rectifying()
                .on(LocalDate.of(2021, 8, 1))
                .does(scene.village, new HandOverMeasure("1", PersonId.of("VB-3")));
        var measure = scene.remedy()
                .present()
                .planning()
                .plan()
                .orElseThrow()
                .measures()
                .get(0);
        assertThat(scene.remedy().present().work().owner(measure, LocalDate.of(2021, 7, 31)))
                .isEqualTo(PersonId.of("VB-2"));
        assertThat(scene.remedy().present().work().owner(measure, LocalDate.of(2021, 8, 1)))
                .isEqualTo(PersonId.of("VB-3"));
    }

    @Test
    void a_year_without_a_calendar_is_refused_and_not_guessed() {
        scene.struckOff().on(LocalDate.of(2035, 1, 1)).does(scene.office, scene.recheck(RecheckResult.RELAPSED));
        assertThat(objections(new ReopenProblem(), scene.office)).containsExactly(CalendarRule.YEAR_KNOWN);
        Scene days = Scene.inVillage(Scene.rectification(all -> all.plan(Term.days(15))))
                .struckOff()
                .on(LocalDate.of(2035, 1, 1));
        days.does(days.office, days.recheck(RecheckResult.RELAPSED)).does(days.office, new ReopenProblem());
        Act plan = Scene.plan(days.measure("1").limit(TimeLimit.of(Term.workingDays(5))));
        assertThat(days.judge(plan, days.village).objections())
                .extracting(Objection::rule)
                .containsExactly(CalendarRule.YEAR_KNOWN);
    }

    @Test
    void nothing_is_done_in_a_closed_round() {
        scene.rectifying().enter(Phase.CLOSED);
        assertThat(objections(Scene.done(), scene.village)).containsExactly(RoundRule.NOT_CLOSED);
    }

    @Test
    void a_plan_that_nobody_reviews_is_agreed_when_it_is_submitted() {
        Scene free = Scene.inVillage(Scene.rectification(all -> all.planReviewers(List.of())))
                .issued();
        free.does(free.village, free.plan());
        assertThat(free.problem().status()).isEqualTo(Status.RECTIFYING);
    }

    @Test
    void a_measure_that_the_plan_does_not_have_cannot_be_spoken_of() {
        scene.rectifying();
        Act report = new ReportMeasure("7", Outcome.DONE, Set.of(Claim.SYSTEM_MADE), "已完成");
        assertThat(scene.judge(report, scene.village).objections())
                .extracting(one -> one.message(Locale.ENGLISH))
                .containsExactly("The plan has no measure 7; it has: 1.");
        Act file = new FileEvidence(scene.evidence(1).measure("7").build());
        assertThat(objections(file, scene.village)).containsExactly(RectificationRule.MEASURE_KNOWN);
    }

    @Test
    void of_a_measure_the_last_report_counts() {
        scene.rectifying()
                .does(scene.village, new ReportMeasure("1", Outcome.NOT_DONE, Set.of(), "尚未开展"))
                .does(scene.village, Scene.done());
        assertThat(scene.remedy().present().work().progress())
                .extracting(Progress::outcome)
                .containsExactly(Outcome.DONE);
    }

    @Test
    void what_is_to_be_kept_up_for_good_is_reported_as_a_stage() {
        scene.issued()
                .does(
                        scene.village,
                        Scene.plan(scene.measure("1")
                                .limit(TimeLimit.by(LocalDate.of(2021, 8, 31)).thenPermanent())))
                .does(scene.township, new ReviewPlan(Opinion.AGREES))
                .does(scene.office, new ReviewPlan(Opinion.AGREES));
        assertThat(objections(Scene.done(Outcome.STAGED, Claim.SYSTEM_MADE), scene.village))
                .isEmpty();
        assertThat(objections(Scene.done(Outcome.BASICALLY_DONE, Claim.SYSTEM_MADE), scene.village))
                .containsExactly(RectificationRule.LONG_TERM_STAYS_STAGED);
    }

    @Test
    void a_deadline_says_whether_it_counts_from_the_feedback_or_from_the_reopening() {
        scene.issued();
        assertThat(scene.remedy().deadline(policy, CALENDAR).anchor())
                .isEqualTo(AnchorEvent.FEEDBACK.on(Scene.FEEDBACK));
        Scene again = Scene.inVillage().reopened();
        assertThat(again.remedy().deadline(policy, CALENDAR).anchor())
                .isEqualTo(AnchorEvent.REOPENING.on(Scene.FEEDBACK));
    }

    /** No rule lets it come to that; but what is kept of a party that a place does not name is still told. */
    @Test
    void who_grants_more_time_is_told_by_his_code_where_the_place_has_no_name_for_him() {
        LocalDate later = LocalDate.of(2021, 10, 31);
        scene.rectifying();
        Actor stranger = Scene.actor("X-1", Party.of("STRANGER"), Scene.CITY);
        Deadline deadline = scene.remedy()
                .after(new ExtendDeadline(Optional.empty(), later), scene.stamp(stranger), scene.round())
                .deadline(policy, CALENDAR);
        assertThat(deadline.extensions().get(0).approver()).isEqualTo(new Label("STRANGER", "STRANGER"));
        assertThat(deadline.due()).isEqualTo(later);
    }
}
