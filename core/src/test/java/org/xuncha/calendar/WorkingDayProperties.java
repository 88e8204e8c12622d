package org.xuncha.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkingDayProperties {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.stateCouncil();

    @Provide
    Arbitrary<LocalDate> days() {
        return Days.between(Days.FIRST, Days.LAST);
    }

    @Provide
    Arbitrary<LocalDate> earlyDays() {
        return Days.between(Days.FIRST, LocalDate.of(2026, 6, 30));
    }

    @Provide
    Arbitrary<LocalDate> lateDays() {
        return Days.between(LocalDate.of(2021, 7, 1), Days.LAST);
    }

    @Property
    void the_nth_working_day_is_worked_and_the_nth(
            @ForAll("earlyDays") LocalDate day, @ForAll @IntRange(min = 1, max = 100) int n) {
        LocalDate nth = CALENDAR.plusWorkingDays(day, n);
        assertThat(CALENDAR.isWorkingDay(nth)).isTrue();
        assertThat(Days.worked(CALENDAR, day.plusDays(1), nth)).isEqualTo(n);
    }

    @Property
    void what_is_added_lies_between(@ForAll("earlyDays") LocalDate day, @ForAll @IntRange(min = 0, max = 100) int n) {
        assertThat(CALENDAR.workingDaysBetween(day, CALENDAR.plusWorkingDays(day, n)))
                .isEqualTo(n);
    }

    @Property
    void what_is_taken_away_lies_between(
            @ForAll("lateDays") LocalDate day, @ForAll @IntRange(min = 1, max = 100) int n) {
        LocalDate before = CALENDAR.plusWorkingDays(day, -n);
        assertThat(CALENDAR.isWorkingDay(before)).isTrue();
        assertThat(Days.worked(CALENDAR, before.plusDays(1), day)).isEqualTo(n);
    }

    @Property
    void between_counts_one_by_one(@ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        LocalDate first = one.isBefore(other) ? one : other;
        LocalDate last = one.isBefore(other) ? other : one;
        int counted = Days.worked(CALENDAR, first.plusDays(1), last);
        assertThat(CALENDAR.workingDaysBetween(first, last)).isEqualTo(counted);
        assertThat(CALENDAR.workingDaysBetween(last, first)).isEqualTo(-counted);
    }

    @Property
    void a_way_is_as_long_as_its_parts(
            @ForAll("days") LocalDate a, @ForAll("days") LocalDate b, @ForAll("days") LocalDate c) {
        assertThat(CALENDAR.workingDaysBetween(a, b) + CALENDAR.workingDaysBetween(b, c))
                .isEqualTo(CALENDAR.workingDaysBetween(a, c));
    }

    @Property
    void more_working_days_end_later(@ForAll("earlyDays") LocalDate day, @ForAll @IntRange(min = 0, max = 99) int n) {
        assertThat(CALENDAR.plusWorkingDays(day, n + 1)).isAfter(CALENDAR.plusWorkingDays(day, n));
    }

    @Property
    void a_later_start_does_not_end_earlier(
            @ForAll("earlyDays") LocalDate day, @ForAll @IntRange(min = 1, max = 100) int n) {
        assertThat(CALENDAR.plusWorkingDays(day.plusDays(1), n)).isAfterOrEqualTo(CALENDAR.plusWorkingDays(day, n));
    }

    @Property
    void the_working_day_from_a_day_skips_closed_days_alone(@ForAll("earlyDays") LocalDate day) {
        LocalDate next = CALENDAR.workingDayFrom(day);
        assertThat(next).isAfterOrEqualTo(day);
        assertThat(CALENDAR.isWorkingDay(next)).isTrue();
        assertThat(Days.worked(CALENDAR, day, next)).isEqualTo(1);
    }
}
