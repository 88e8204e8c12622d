package org.xuncha.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xuncha.calendar.Refusals.refusal;
import static org.xuncha.calendar.Refusals.refusals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuncha.rule.Label;
import org.xuncha.rule.Objection;

class DeadlineTest {
    private static final Label GROUP = new Label("领导小组", "the leading group");

    private static final WorkingCalendar CALENDAR = WorkingCalendar.stateCouncil();
    private static final LocalDate FEEDBACK = LocalDate.of(2021, 7, 15);

    @Test
    void fifteen_working_days_from_feedback_end_on_a_day_that_says_why() {
        Deadline plan = from(FEEDBACK, "15WD");
        assertThat(plan.due()).isEqualTo(LocalDate.of(2021, 8, 5));
        assertThat(plan.explain(Locale.CHINESE)).isEqualTo("自2021年7月15日反馈之日起15个工作日，至2021年8月5日止。");
        assertThat(plan.explain(Locale.ENGLISH))
                .isEqualTo("15 working days from feedback on 15 July 2021, up to and including 5 August 2021.")
                .isEqualTo(plan.toString());
    }

    @Test
    void holidays_left_out_and_make_up_days_counted_are_named() {
        Deadline plan = from(LocalDate.of(2021, 9, 13), "15WD");
        assertThat(plan.explain(Locale.CHINESE))
                .isEqualTo("自2021年9月13日反馈之日起15个工作日，至2021年10月9日止；其间中秋节、国庆节放假不计入；"
                        + "其间2021年9月18日、2021年9月26日、2021年10月9日调休上班计入。");
        assertThat(plan.explain(Locale.ENGLISH))
                .isEqualTo("15 working days from feedback on 13 September 2021, up to and including 9 October 2021; "
                        + "not counted: Mid-Autumn Festival, National Day; counted as make-up working days: "
                        + "18 September 2021, 26 September 2021, 9 October 2021.");
    }

    @Test
    void a_term_that_moves_off_a_holiday_says_so() {
        Deadline moved = from(LocalDate.of(2021, 8, 1), "2M/WD");
        assertThat(moved.original()).isEqualTo(LocalDate.of(2021, 10, 8));
        assertThat(moved.explain(Locale.CHINESE))
                .isEqualTo("自2021年8月1日反馈之日起2个月，至2021年10月1日止；期满日2021年10月1日为休息日（国庆节放假），顺延至2021年10月8日。");
        assertThat(from(LocalDate.of(2021, 8, 1), "2M").original()).isEqualTo(LocalDate.of(2021, 10, 1));
        assertThat(from(LocalDate.of(2021, 8, 11), "2M/WD").explain(Locale.ENGLISH))
                .isEqualTo("2 months from feedback on 11 August 2021, up to and including 11 October 2021.");
    }

    @Test
    void at_once_is_due_on_the_day_itself() {
        Deadline now = from(FEEDBACK, "AT_ONCE");
        assertThat(now.due()).isEqualTo(FEEDBACK);
        assertThat(now.kind()).isEqualTo(DeadlineKind.AT_ONCE);
        assertThat(now.isOverdueOn(FEEDBACK)).isFalse();
        assertThat(now.isOverdueOn(FEEDBACK.plusDays(1))).isTrue();
        assertThat(now.explain(Locale.CHINESE)).isEqualTo("自2021年7月15日反馈之日起立即整改，限2021年7月15日当日。");
    }

    @Test
    void a_date_then_permanent_keeps_both_apart() {
        Deadline kept = from(FEEDBACK, "2021-10-31, PERMANENT");
        assertThat(kept.kind()).isEqualTo(DeadlineKind.BY_DATE_THEN_PERMANENT);
        assertThat(kept.due()).isEqualTo(LocalDate.of(2021, 10, 31));
        assertThat(kept.explain(Locale.CHINESE)).isEqualTo("自2021年7月15日反馈之日起，限于2021年10月31日前（含当日）完成，并长期坚持。");
        assertThat(kept.explain(Locale.ENGLISH))
                .isEqualTo(
                        "set at feedback on 15 July 2021: up to and including 31 October 2021, then kept up for good.");
    }

    @Test
    void an_extension_keeps_the_original_and_its_reason() {
        Extension extension = extension("2021-08-04", "2021-08-31");
        Deadline plan = from(FEEDBACK, "15WD");
        Deadline later = plan.changedBy(extension);
        assertThat(later.due()).isEqualTo(LocalDate.of(2021, 8, 31));
        assertThat(later.original()).isEqualTo(plan.due()).isEqualTo(LocalDate.of(2021, 8, 5));
        assertThat(later.extensions()).containsExactly(extension);
        assertThat(later.history())
                .containsExactly(new DeadlineStep(extension, LocalDate.of(2021, 8, 5), LocalDate.of(2021, 8, 31)));
        assertThat(plan.history()).isEmpty();
        assertThat(later.explain(Locale.CHINESE))
                .isEqualTo("自2021年7月15日反馈之日起15个工作日，至2021年8月5日止；" + "经县委巡察办于2021年8月4日批准，由2021年8月5日延至2021年8月31日，理由：汛期。");
        assertThat(later.explain(Locale.ENGLISH))
                .endsWith(
                        "; extended from 5 August 2021 to 31 August 2021 by decision of the county inspection office on 4 August 2021, reason: 汛期.");
    }

    @Test
    void days_suspended_are_added_as_working_days_to_working_days() {
        Deadline plan = from(FEEDBACK, "15WD").changedBy(suspension("2021-08-03"));
        assertThat(plan.suspension()).contains(suspension("2021-08-03"));
        assertThat(plan.due()).isEqualTo(LocalDate.of(2021, 8, 5));
        Deadline resumed = plan.changedBy(resumption("2021-08-20"));
        assertThat(resumed.due()).isEqualTo(LocalDate.of(2021, 8, 24));
        assertThat(resumed.suspension()).isEmpty();
        assertThat(resumed.explain(Locale.CHINESE))
                .isEqualTo("自2021年7月15日反馈之日起15个工作日，至2021年8月5日止；经领导小组批准，自2021年8月3日起中止计算，原因：封控；"
                        + "经领导小组批准，自2021年8月20日起恢复计算，原因：解封，中止期间13个工作日不计入，顺延至2021年8月24日止。");
        assertThat(resumed.explain(Locale.ENGLISH))
                .endsWith("; suspended from 3 August 2021 by decision of the leading group, cause: 封控; "
                        + "resumed on 20 August 2021 by decision of the leading group, cause: 解封, "
                        + "after 13 working days suspended, now up to and including 24 August 2021.");
    }

    @ParameterizedTest
    @CsvSource({
        "30D, 2021-08-03, 2021-08-20, 2021-08-31",
        "2M, 2021-09-15, 2021-09-16, 2021-09-16",
        "2021-09-15, 2021-09-01, 2021-09-11, 2021-09-25",
        "2M/WD, 2021-09-01, 2021-09-18, 2021-10-08"
    })
    void days_suspended_are_added_as_days_to_everything_else(String limit, String from, String on, LocalDate due) {
        Deadline resumed = from(FEEDBACK, limit).changedBy(suspension(from)).changedBy(resumption(on));
        assertThat(resumed.due()).isEqualTo(due);
    }

    /** Extended to a Sunday and suspended on it, no working day is left; the day of resumption is the last all the same. */
    @Test
    void a_resumed_deadline_is_never_over_before_the_resumption() {
        Deadline resumed = from(FEEDBACK, "15WD")
                .changedBy(extension("2021-08-05", "2021-08-08"))
                .changedBy(suspension("2021-08-08"))
                .changedBy(resumption("2021-08-11"));
        assertThat(resumed.due()).isEqualTo(LocalDate.of(2021, 8, 11));
    }

    @Test
    void the_last_day_is_in_time_and_the_next_is_not() {
        Deadline plan = from(FEEDBACK, "15WD");
        assertThat(plan.isOverdueOn(LocalDate.of(2021, 8, 5))).isFalse();
        assertThat(plan.isOverdueOn(LocalDate.of(2021, 8, 6))).isTrue();
        assertThat(plan.isOverdueAt(Instant.parse("2021-08-05T15:59:59Z"))).isFalse();
        assertThat(plan.isOverdueAt(Instant.parse("2021-08-05T16:00:00Z"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2021-07-15, 21, 15", "2021-07-30, 6, 4", "2021-08-05, 0, 0", "2021-08-08, -3, -1", "2021-08-10, -5, -3"
    })
    void days_left_are_counted_in_both_ways(LocalDate day, long days, long workingDays) {
        Deadline plan = from(FEEDBACK, "15WD");
        assertThat(plan.daysLeftOn(day)).isEqualTo(days);
        assertThat(plan.workingDaysLeftOn(day)).isEqualTo(workingDays);
    }

    @Test
    void while_the_count_stands_still_nothing_is_overdue_and_days_left_stay() {
        Deadline suspended = from(FEEDBACK, "15WD").changedBy(suspension("2021-08-03"));
        Deadline resumed = suspended.changedBy(resumption("2021-08-20"));
        for (Deadline deadline : List.of(suspended, resumed)) {
            assertThat(deadline.isOverdueOn(LocalDate.of(2021, 8, 19))).isFalse();
            assertThat(deadline.workingDaysLeftOn(LocalDate.of(2021, 7, 30))).isEqualTo(4);
            assertThat(deadline.workingDaysLeftOn(LocalDate.of(2021, 8, 2))).isEqualTo(3);
            assertThat(deadline.workingDaysLeftOn(LocalDate.of(2021, 8, 3))).isEqualTo(3);
            assertThat(deadline.workingDaysLeftOn(LocalDate.of(2021, 8, 19))).isEqualTo(3);
        }
        assertThat(suspended.isOverdueOn(LocalDate.of(2031, 1, 1))).isFalse();
        assertThat(suspended.daysLeftOn(LocalDate.of(2031, 1, 1))).isEqualTo(3);
        assertThat(resumed.workingDaysLeftOn(LocalDate.of(2021, 8, 20))).isEqualTo(2);
        assertThat(resumed.isOverdueOn(LocalDate.of(2021, 8, 25))).isTrue();
    }

    @Test
    void a_deadline_before_its_event_is_refused() {
        assertThat(refusal(CalendarRule.DUE_AFTER_ANCHOR, () -> from(FEEDBACK, "2021-07-14"))
                        .facts())
                .containsEntry("due", LocalDate.of(2021, 7, 14))
                .containsEntry("on", FEEDBACK);
        assertThat(from(FEEDBACK, "2021-07-15").due()).isEqualTo(FEEDBACK);
    }

    @Test
    void a_deadline_in_a_year_without_a_calendar_is_refused() {
        refusal(CalendarRule.YEAR_KNOWN, () -> from(LocalDate.of(2026, 12, 20), "15WD"));
        assertThat(from(LocalDate.of(2026, 12, 20), "2M").due()).isEqualTo(LocalDate.of(2027, 2, 20));
    }

    @Test
    void an_extension_to_the_same_day_or_an_earlier_one_is_refused() {
        Deadline plan = from(FEEDBACK, "15WD");
        for (String to : List.of("2021-08-05", "2021-08-04")) {
            assertThat(refusal(CalendarRule.EXTENSION_LATER, () -> plan.changedBy(extension("2021-08-01", to)))
                            .facts())
                    .containsEntry("due", LocalDate.of(2021, 8, 5))
                    .containsEntry("to", LocalDate.parse(to));
        }
        assertThat(plan.changedBy(extension("2021-08-01", "2021-08-06")).due()).isEqualTo(LocalDate.of(2021, 8, 6));
    }

    @Test
    void an_extension_decided_before_the_event_is_refused() {
        Deadline plan = from(FEEDBACK, "15WD");
        refusal(
                CalendarRule.EXTENSION_DECIDED_AFTER_ANCHOR,
                () -> plan.changedBy(extension("2021-07-14", "2021-08-31")));
        assertThat(plan.permits(extension("2021-07-15", "2021-08-31")).isAccepted())
                .isTrue();
    }

    @Test
    void what_is_suspended_is_neither_extended_nor_suspended_again() {
        Deadline suspended = from(FEEDBACK, "15WD").changedBy(suspension("2021-08-03"));
        refusal(
                CalendarRule.EXTENSION_NOT_WHILE_SUSPENDED,
                () -> suspended.changedBy(extension("2021-08-04", "2021-08-31")));
        refusal(CalendarRule.SUSPENSION_ONCE, () -> suspended.changedBy(suspension("2021-08-04")));
    }

    @Test
    void every_rule_against_a_change_is_named_at_once() {
        Deadline suspended = from(FEEDBACK, "15WD").changedBy(suspension("2021-08-03"));
        assertThat(refusals(() -> suspended.changedBy(extension("2021-07-14", "2021-08-05"))))
                .extracting(Objection::rule)
                .containsExactly(
                        CalendarRule.EXTENSION_LATER,
                        CalendarRule.EXTENSION_DECIDED_AFTER_ANCHOR,
                        CalendarRule.EXTENSION_NOT_WHILE_SUSPENDED);
    }

    @ParameterizedTest
    @CsvSource({"2021-07-15, false", "2021-07-16, true", "2021-08-05, true", "2021-08-06, false"})
    void a_suspension_begins_within_the_term(String from, boolean allowed) {
        Deadline plan = from(FEEDBACK, "15WD");
        assertThat(plan.permits(suspension(from)).isAccepted()).isEqualTo(allowed);
        if (!allowed) {
            refusal(CalendarRule.SUSPENSION_WITHIN_TERM, () -> plan.changedBy(suspension(from)));
        }
    }

    @Test
    void a_suspension_does_not_reach_back_into_the_one_before() {
        Deadline resumed = from(FEEDBACK, "15WD")
                .changedBy(suspension("2021-07-20"))
                .changedBy(resumption("2021-07-22"))
                .changedBy(suspension("2021-07-22"))
                .changedBy(resumption("2021-07-26"));
        assertThat(resumed.due()).isEqualTo(LocalDate.of(2021, 8, 11));
        assertThat(refusal(CalendarRule.SUSPENSION_AFTER_RESUMPTION, () -> resumed.changedBy(suspension("2021-07-25")))
                        .facts())
                .containsEntry("resumed", LocalDate.of(2021, 7, 26));
    }

    @Test
    void only_what_is_suspended_is_resumed_and_only_later() {
        Deadline plan = from(FEEDBACK, "15WD");
        refusal(CalendarRule.RESUMPTION_OF_SUSPENDED, () -> plan.changedBy(resumption("2021-08-04")));
        Deadline suspended = plan.changedBy(suspension("2021-08-03"));
        for (String on : List.of("2021-08-02", "2021-08-03")) {
            assertThat(refusal(CalendarRule.RESUMPTION_AFTER_SUSPENSION, () -> suspended.changedBy(resumption(on)))
                            .facts())
                    .containsEntry("from", LocalDate.of(2021, 8, 3))
                    .containsEntry("on", LocalDate.parse(on));
        }
        refusal(
                CalendarRule.RESUMPTION_OF_SUSPENDED,
                () -> suspended.changedBy(resumption("2021-08-04")).changedBy(resumption("2021-08-05")));
    }

    @Test
    void a_resumption_in_a_year_without_a_calendar_is_refused_and_not_permitted() {
        Deadline suspended = from(LocalDate.of(2026, 12, 1), "15WD").changedBy(suspension("2026-12-02"));
        refusal(CalendarRule.YEAR_KNOWN, () -> suspended.changedBy(resumption("2027-01-05")));
        assertThat(suspended.permits(resumption("2027-01-05")).objections())
                .extracting(Objection::rule)
                .containsExactly(CalendarRule.YEAR_KNOWN);
    }

    @Test
    void a_holiday_worked_by_local_order_is_no_make_up_day() {
        LocalDate thursday = LocalDate.of(2021, 10, 7);
        WorkingCalendar local = CALENDAR.with(new CalendarYear(2021, "局部安排", List.of(), List.of(thursday)));
        Deadline plan = Deadline.of(
                AnchorEvent.FEEDBACK.on(LocalDate.of(2021, 9, 30)), TimeLimit.of(Term.workingDays(1)), local);
        assertThat(plan.due()).isEqualTo(thursday);
        assertThat(plan.explain(Locale.CHINESE)).isEqualTo("自2021年9月30日反馈之日起1个工作日，至2021年10月7日止；其间国庆节放假不计入。");
    }

    @Test
    void days_out_of_reach_are_refused_wherever_they_stand() {
        for (String day : List.of("1899-12-31", "3000-01-01")) {
            refusal(CalendarRule.DAY_IN_REACH, () -> AnchorEvent.ENTRY.on(LocalDate.parse(day)));
            refusal(CalendarRule.DAY_IN_REACH, () -> extension(day, "2021-08-31"));
            refusal(CalendarRule.DAY_IN_REACH, () -> extension("2021-08-01", day));
            refusal(CalendarRule.DAY_IN_REACH, () -> suspension(day));
            refusal(CalendarRule.DAY_IN_REACH, () -> resumption(day));
        }
    }

    @Test
    void deadlines_of_the_same_facts_are_equal() {
        Deadline one = from(FEEDBACK, "15WD").changedBy(suspension("2021-08-03"));
        assertThat(one)
                .isEqualTo(from(FEEDBACK, "15WD").changedBy(suspension("2021-08-03")))
                .hasSameHashCodeAs(from(FEEDBACK, "15WD").changedBy(suspension("2021-08-03")))
                .isNotEqualTo(from(FEEDBACK, "15WD"))
                .isNotEqualTo(from(FEEDBACK, "2021-08-05").changedBy(suspension("2021-08-03")))
                .isNotEqualTo(from(FEEDBACK.plusDays(1), "15WD").changedBy(suspension("2021-08-03")));
        assertThat(Deadline.of(
                        AnchorEvent.FEEDBACK.on(FEEDBACK), TimeLimit.parse("30D"), WorkingCalendar.of(List.of())))
                .isNotEqualTo(from(FEEDBACK, "30D"));
    }

    private static Deadline from(LocalDate feedback, String limit) {
        return Deadline.of(AnchorEvent.FEEDBACK.on(feedback), TimeLimit.parse(limit), CALENDAR);
    }

    private static Extension extension(String decidedOn, String to) {
        return new Extension(
                new Label("县委巡察办", "the county inspection office"),
                "汛期",
                LocalDate.parse(decidedOn),
                LocalDate.parse(to));
    }

    private static Suspension suspension(String from) {
        return new Suspension(GROUP, "封控", LocalDate.parse(from));
    }

    private static Resumption resumption(String on) {
        return new Resumption(GROUP, "解封", LocalDate.parse(on));
    }
}
