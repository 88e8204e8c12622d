package org.xuncha.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuncha.rule.Label;

class StateCouncilTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.stateCouncil();
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    @Test
    void six_years_ship_and_each_names_its_notice() {
        assertThat(CALENDAR.yearsKnown()).containsExactly(2021, 2022, 2023, 2024, 2025, 2026);
        assertThat(CALENDAR.years())
                .extracting(CalendarYear::source)
                .containsExactly(
                        "国办发明电〔2020〕27号 2020-11-25",
                        "国办发明电〔2021〕11号 2021-10-25",
                        "国办发明电〔2022〕16号 2022-12-08",
                        "国办发明电〔2023〕7号 2023-10-25",
                        "国办发明电〔2024〕12号 2024-11-12",
                        "国办发明电〔2025〕7号 2025-11-04");
    }

    /** Weekdays that are free, less weekend days that are worked, are the year's statutory holidays, as the law gives them. */
    @ParameterizedTest
    @CsvSource({"2021, 11", "2022, 11", "2023, 11", "2024, 11", "2025, 13", "2026, 13"})
    void a_year_gives_as_many_days_as_the_law_gives_holidays(int year, int statutory) {
        long freeWeekdays = days(year).stream()
                .filter(day -> CALENDAR.kindOf(day) == DayKind.HOLIDAY && !isWeekend(day))
                .count();
        long workedWeekends = days(year).stream()
                .filter(day -> CALENDAR.isWorkingDay(day) && isWeekend(day))
                .count();
        assertThat(freeWeekdays - workedWeekends).isEqualTo(statutory);
    }

    /** The lengths that the notices themselves state, holiday by holiday, and how many days they order to be worked. */
    @ParameterizedTest
    @CsvSource({
        "2021, 3 7 3 5 3 3 7, 7",
        "2022, 3 7 3 5 3 3 7, 7",
        "2023, 3 7 1 5 3 8, 7",
        "2024, 1 8 3 5 1 3 7, 8",
        "2025, 1 8 3 5 3 8, 5",
        "2026, 3 9 3 5 3 3 7, 6"
    })
    void holidays_are_as_long_as_the_notice_says(int year, String lengths, int makeUps) {
        CalendarYear notice = CALENDAR.years().get(year - 2021);
        assertThat(notice.closed())
                .extracting(closed -> String.valueOf(closed.days().count()))
                .containsExactly(lengths.split(" "));
        assertThat(notice.makeUps()).hasSize(makeUps).doesNotHaveDuplicates().allMatch(StateCouncilTest::isWeekend);
    }

    @Test
    void a_sunday_made_up_for_labour_day_is_worked() {
        assertThat(CALENDAR.kindOf(LocalDate.of(2021, 4, 25))).isEqualTo(DayKind.MAKE_UP_DAY);
        assertThat(CALENDAR.plusWorkingDays(LocalDate.of(2021, 4, 19), 5)).isEqualTo(LocalDate.of(2021, 4, 25));
    }

    @Test
    void the_last_day_of_2022_is_closed_for_the_new_year_of_2023() {
        assertThat(CALENDAR.why(LocalDate.of(2022, 12, 31))).isEqualTo(new Label("元旦放假", "closed for New Year's Day"));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-10-07, HOLIDAY, 国庆节放假, closed for National Day",
        "2021-10-09, MAKE_UP_DAY, 调休上班, make-up working day",
        "2021-10-10, WEEKEND, 周末, weekend",
        "2021-10-11, WORKING_DAY, 工作日, working day",
        "2024-02-09, WORKING_DAY, 工作日, working day",
        "2025-01-28, HOLIDAY, 春节放假, closed for Spring Festival",
        "2026-01-04, MAKE_UP_DAY, 调休上班, make-up working day"
    })
    void a_day_says_why_it_is_worked_or_closed(LocalDate day, DayKind kind, String zh, String en) {
        assertThat(CALENDAR.kindOf(day)).isEqualTo(kind);
        assertThat(CALENDAR.why(day).in(Locale.CHINA)).isEqualTo(zh);
        assertThat(CALENDAR.why(day).in(Locale.ENGLISH)).isEqualTo(en);
    }

    private static boolean isWeekend(LocalDate day) {
        return WEEKEND.contains(day.getDayOfWeek());
    }

    private static List<LocalDate> days(int year) {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)).toList();
    }
}
