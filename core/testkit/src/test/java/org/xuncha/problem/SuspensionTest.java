package org.xuncha.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xuncha.analysis.ProblemFacts;
import org.xuncha.calendar.CalendarRule;
import org.xuncha.calendar.Deadline;
import org.xuncha.calendar.TimeLimit;
import org.xuncha.calendar.WorkingCalendar;
import org.xuncha.rectification.Opinion;
import org.xuncha.rectification.RectificationAct.ExtendDeadline;
import org.xuncha.rectification.RectificationAct.ResumeDeadline;
import org.xuncha.rectification.RectificationAct.ReviewPlan;
import org.xuncha.rectification.RectificationAct.SuspendDeadline;
import org.xuncha.rectification.RectificationRule;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Rule;
import org.xuncha.rule.Verdict;
import org.xuncha.testkit.rules.Scene;

/** A deadline stands still and goes on, by decision of whoever grants time, and says so. Two months end on 15 September. */
class SuspensionTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.stateCouncil();
    private static final LocalDate FROM = LocalDate.of(2021, 8, 1);

    private final Scene scene = Scene.inVillage();

    private static SuspendDeadline suspend(LocalDate from) {
        return new SuspendDeadline(Optional.empty(), from);
    }

    private static ResumeDeadline resume(LocalDate on) {
        return new ResumeDeadline(Optional.empty(), on);
    }

    private Deadline deadline() {
        return scene.remedy().deadline(scene.policy.rectification(), CALENDAR);
    }

    private static void refusedBy(Verdict verdict, Rule rule) {
        assertThat(verdict.objections()).extracting(Objection::rule).containsExactly(rule);
    }

    @Test
    void the_days_suspended_are_added_and_the_sentence_names_cause_and_approver() {
        scene.rectifying().on(FROM).does(scene.group, suspend(FROM));
        assertThat(deadline().suspension()).isPresent();
        scene.on(FROM.plusDays(10)).does(scene.group, resume(FROM.plusDays(10)));
        assertThat(deadline().due()).isEqualTo(LocalDate.of(2021, 9, 25));
        assertThat(deadline().original()).isEqualTo(LocalDate.of(2021, 9, 15));
        assertThat(deadline().explain(Locale.CHINESE))
                .contains("经市委巡察工作领导小组批准，自2021年8月1日起中止计算，原因：按程序办理")
                .contains("经市委巡察工作领导小组批准，自2021年8月11日起恢复计算，原因：按程序办理，中止期间10日不计入，顺延至2021年9月25日止");
    }

    @Test
    void nothing_is_overdue_while_the_count_stands_still() {
        scene.rectifying();
        LocalDate later = LocalDate.of(2021, 12, 1);
        assertThat(facts().isOverdueOn(later)).isTrue();
        scene.on(FROM).does(scene.group, suspend(FROM));
        assertThat(facts().isOverdueOn(later)).isFalse();
        scene.on(FROM.plusDays(1)).does(scene.group, resume(FROM.plusDays(1)));
        assertThat(facts().isOverdueOn(later)).isTrue();
    }

    private ProblemFacts facts() {
        return ProblemFacts.of(scene.problem(), scene.policy, CALENDAR);
    }

    @Test
    void what_is_overdue_cannot_be_suspended_any_more() {
        LocalDate late = LocalDate.of(2021, 9, 16);
        scene.rectifying().on(late);
        refusedBy(scene.judge(suspend(late), scene.group), CalendarRule.SUSPENSION_WITHIN_TERM);
        refusedBy(scene.judge(suspend(late.minusDays(1)), scene.group), CalendarRule.SUSPENSION_WITHIN_TERM);
    }

    @Test
    void what_goes_on_is_not_resumed_and_what_stands_still_is_not_extended() {
        scene.rectifying().on(FROM);
        refusedBy(scene.judge(resume(FROM), scene.group), CalendarRule.RESUMPTION_OF_SUSPENDED);
        scene.does(scene.group, suspend(FROM));
        refusedBy(
                scene.judge(new ExtendDeadline(Optional.empty(), FROM.plusMonths(3)), scene.group),
                CalendarRule.EXTENSION_NOT_WHILE_SUSPENDED);
    }

    @Test
    void a_measure_that_goes_on_ends_within_the_whole() {
        scene.rectifying().on(FROM).does(scene.group, new SuspendDeadline(Optional.of("1"), FROM));
        ResumeDeadline late = new ResumeDeadline(Optional.of("1"), FROM.plusDays(33));
        ResumeDeadline inTime = new ResumeDeadline(Optional.of("1"), FROM.plusDays(32));
        assertThat(scene.judge(inTime, scene.group).isAccepted()).isTrue();
        refusedBy(scene.judge(late, scene.group), RectificationRule.MEASURE_WITHIN_TERM);
        scene.does(scene.group, suspend(FROM));
        assertThat(scene.judge(late, scene.group).isAccepted()).isTrue();
    }

    @Test
    void a_reopened_problem_counts_anew() {
        scene.rectifying().on(FROM).does(scene.group, suspend(FROM));
        scene.completed(1).closed().does(scene.office, scene.recheck(org.xuncha.rectification.RecheckResult.RELAPSED));
        scene.does(scene.office, new org.xuncha.rectification.RectificationAct.ReopenProblem());
        assertThat(deadline().history()).isEmpty();
    }

    @Test
    void what_was_granted_to_a_measure_of_a_returned_plan_binds_no_other_plan() {
        scene.issued()
                .does(scene.village, scene.plan())
                .does(scene.group, new ExtendDeadline(Optional.of("1"), Scene.FEEDBACK.plusDays(40)))
                .does(scene.township, new ReviewPlan(Opinion.RETURNS))
                .does(scene.village, Scene.plan(scene.measure("1").limit(TimeLimit.by(Scene.FEEDBACK.plusDays(50)))));
        assertThat(scene.remedy().deadline("1", CALENDAR).map(Deadline::due)).contains(Scene.FEEDBACK.plusDays(50));
        List.of(scene.township, scene.office).forEach(by -> scene.does(by, new ReviewPlan(Opinion.AGREES)));
        assertThat(scene.problem().status()).isEqualTo(Status.RECTIFYING);
    }
}
