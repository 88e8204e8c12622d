package org.xuncha.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xuncha.calendar.Refusals.refusal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuncha.rule.Label;

class WorkingCalendarTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.stateCouncil();
    private static final LocalDate WEDNESDAY = LocalDate.of(2021, 7, 14);

    @Test
    void a_year_without_a_calendar_is_refused_whatever_is_asked() {
        LocalDate unknown = LocalDate.of(2027, 1, 4);
        List<ThrowingCallable> questions = List.of(
                () -> CALENDAR.isWorkingDay(unknown),
                () -> CALENDAR.kindOf(unknown),
                () -> CALENDAR.why(unknown),
                () -> CALENDAR.workingDayFrom(unknown),
                () -> CALENDAR.plusWorkingDays(unknown, 0),
                () -> CALENDAR.plusWorkingDays(unknown, -1),
                () -> CALENDAR.plusWorkingDays(LocalDate.of(2026, 12, 31), 1),
                () -> CALENDAR.workingDaysBetween(WEDNESDAY, unknown),
                () -> CALENDAR.workingDaysBetween(unknown, WEDNESDAY));
        for (ThrowingCallable question : questions) {
            assertThat(refusal(CalendarRule.YEAR_KNOWN, question).facts())
                    .containsEntry("year", 2027)
                    .containsEntry("years", List.of(2021, 2022, 2023, 2024, 2025, 2026));
        }
    }

    @ParameterizedTest
    @CsvSource({"2021-01-04, -1, 2020", "2021-01-04, -2147483648, 2020", "2026-12-31, 2147483647, 2027"})
    void counting_out_of_the_known_years_names_the_first_unknown_one(LocalDate day, int n, int year) {
        assertThat(refusal(CalendarRule.YEAR_KNOWN, () -> CALENDAR.plusWorkingDays(day, n))
                        .facts())
                .containsEntry("year", year);
    }

    @Test
    void counting_does_not_leap_over_a_year_that_is_missing_in_between() {
        WorkingCalendar gap = WorkingCalendar.of(
                List.of(CALENDAR.years().get(0), CALENDAR.years().get(2)));
        LocalDate last = LocalDate.of(2021, 12, 31);
        LocalDate first = LocalDate.of(2023, 1, 3);
        assertThat(gap.yearsKnown()).containsExactly(2021, 2023);
        for (ThrowingCallable question : List.<ThrowingCallable>of(
                () -> gap.plusWorkingDays(last, 1),
                () -> gap.plusWorkingDays(last, 100_000),
                () -> gap.plusWorkingDays(first, -1),
                () -> gap.workingDaysBetween(last, first),
                () -> gap.workingDaysBetween(first, last))) {
            assertThat(refusal(CalendarRule.YEAR_KNOWN, question).facts()).containsEntry("year", 2022);
        }
    }

    @Test
    void a_calendar_of_nothing_knows_nothing() {
        refusal(CalendarRule.YEAR_KNOWN, () -> WorkingCalendar.of(List.of()).isWorkingDay(WEDNESDAY));
    }

    @Test
    void a_host_adds_the_next_year() {
        WorkingCalendar more = CALENDAR.with(new CalendarYear(2027, "待发布", List.of(), List.of()));
        assertThat(more.yearsKnown()).contains(2027);
        assertThat(more.plusWorkingDays(LocalDate.of(2026, 12, 31), 1)).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(CALENDAR.yearsKnown()).doesNotContain(2027);
    }

    @Test
    void a_local_order_holds_against_the_one_it_is_laid_over() {
        LocalDate makeUp = LocalDate.of(2021, 4, 25);
        LocalDate holiday = LocalDate.of(2021, 10, 7);
        WorkingCalendar local = CALENDAR.with(new CalendarYear(
                2021,
                "州政府通知",
                List.of(closed(WEDNESDAY), closed(makeUp)),
                List.of(holiday, LocalDate.of(2021, 7, 17))));
        assertThat(local.why(WEDNESDAY)).isEqualTo(new Label("火把节放假", "closed for Torch Festival"));
        assertThat(local.isWorkingDay(makeUp)).isFalse();
        assertThat(local.kindOf(holiday)).isEqualTo(DayKind.WORKING_DAY);
        assertThat(local.kindOf(LocalDate.of(2021, 7, 17))).isEqualTo(DayKind.MAKE_UP_DAY);
        assertThat(local.plusWorkingDays(LocalDate.of(2021, 7, 13), 1)).isEqualTo(LocalDate.of(2021, 7, 15));
        assertThat(local.isWorkingDay(LocalDate.of(2021, 10, 6))).isFalse();
        assertThat(local.years()).hasSize(7);
    }

    @Test
    void a_week_may_have_other_free_days_but_not_seven() {
        WorkingCalendar friday = CALENDAR.withWeekend(Set.of(DayOfWeek.FRIDAY));
        assertThat(friday.isWorkingDay(LocalDate.of(2021, 7, 16))).isFalse();
        assertThat(friday.kindOf(LocalDate.of(2021, 7, 17))).isEqualTo(DayKind.WORKING_DAY);
        refusal(CalendarRule.WEEK_HAS_WORK, () -> CALENDAR.withWeekend(EnumSet.allOf(DayOfWeek.class)));
    }

    @Test
    void calendars_of_the_same_orders_are_equal() {
        assertThat(WorkingCalendar.of(CALENDAR.years())).isEqualTo(CALENDAR).hasSameHashCodeAs(CALENDAR);
        assertThat(CALENDAR.withWeekend(Set.of())).isNotEqualTo(CALENDAR);
        assertThat(WorkingCalendar.of(List.of())).isNotEqualTo(CALENDAR);
        assertThat(CALENDAR).hasToString("calendar of [2021, 2022, 2023, 2024, 2025, 2026]");
    }

    private static ClosedDays closed(LocalDate day) {
        return new ClosedDays(day, day, new Label("火把节", "Torch Festival"));
    }
}
