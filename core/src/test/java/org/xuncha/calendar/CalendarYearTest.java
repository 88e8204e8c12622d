package org.xuncha.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xuncha.calendar.Refusals.refusal;
import static org.xuncha.calendar.Refusals.refusals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuncha.rule.InvalidValue;
import org.xuncha.rule.Label;
import org.xuncha.rule.Objection;

class CalendarYearTest {
    private static final Label NAME = new Label("火把节", "Torch Festival");

    @Test
    void a_year_is_read_from_lines() {
        List<CalendarYear> years = CalendarYear.parse("""
                # next year
                year 2027 某号 2026-11-01

                  2026-12-31..2027-01-02 元旦 | New Year's Day
                2027-04-05 清明节 | Qingming Festival
                makeup 2027-01-03
                year 2028 某号
                """);
        assertThat(years)
                .containsExactly(
                        new CalendarYear(
                                2027,
                                "某号 2026-11-01",
                                List.of(
                                        new ClosedDays(
                                                LocalDate.of(2026, 12, 31),
                                                LocalDate.of(2027, 1, 2),
                                                new Label("元旦", "New Year's Day")),
                                        new ClosedDays(
                                                LocalDate.of(2027, 4, 5),
                                                LocalDate.of(2027, 4, 5),
                                                new Label("清明节", "Qingming Festival"))),
                                List.of(LocalDate.of(2027, 1, 3))),
                        new CalendarYear(2028, "某号", List.of(), List.of()));
        assertThat(years.get(0).closedDays()).isEqualTo(4);
    }

    @Test
    void every_line_that_cannot_be_read_is_named() {
        String text = "makeup 2027-01-03\nyear 2027 某号\nmakeup 2027-02-30\n2027-04-31..2027-05-32 节 | day\nholiday\n";
        List<Objection> objections = refusals(() -> CalendarYear.parse(text));
        assertThat(objections)
                .allMatch(objection -> objection.rule() == CalendarRule.LINE_READABLE)
                .extracting(objection ->
                        objection.facts().get("line") + " " + objection.facts().get("expected"))
                .containsExactly("1 YEAR", "3 DAY", "4 DAY", "4 DAY", "5 ORDER");
        assertThat(objections)
                .extracting(objection -> objection.facts().get("found"))
                .containsExactly("makeup 2027-01-03", "2027-02-30", "2027-04-31", "2027-05-32", "holiday");
    }

    @Test
    void a_flood_of_errors_is_cut_and_a_long_line_shortened() {
        String text = "year 2027 x\n" + ("y".repeat(1_000) + "\n").repeat(100);
        List<Objection> objections = refusals(() -> CalendarYear.parse(text));
        assertThat(objections).hasSize(20);
        assertThat(objections.get(0).facts()).containsEntry("found", "y".repeat(60) + "…(1000)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-04-05", "2027-04-05 清明节", "2027-04-05 清明节 |", "makeup", "Year 2027 x", "year 27 x"})
    void a_line_of_another_form_is_refused(String line) {
        refusal(CalendarRule.LINE_READABLE, () -> CalendarYear.parse("year 2027 x\n" + line));
    }

    @Test
    void a_day_belongs_to_the_year_or_the_december_before() {
        assertThat(year(List.of(closed("2020-12-01", "2020-12-31")), "2021-01-01")
                        .closedDays())
                .isEqualTo(31);
        for (String day : List.of("2020-11-30", "2022-01-01", "2019-12-31")) {
            assertThat(refusal(CalendarRule.DAY_OF_YEAR, () -> year(List.of(), day))
                            .facts())
                    .containsEntry("day", LocalDate.parse(day))
                    .containsEntry("year", 2021);
        }
        assertThat(refusal(CalendarRule.DAY_OF_YEAR, () -> year(List.of(closed("2021-12-30", "2022-01-02"))))
                        .facts())
                .containsEntry("day", LocalDate.of(2022, 1, 2));
        assertThat(refusal(CalendarRule.DAY_OF_YEAR, () -> year(List.of(closed("0001-01-01", "2021-01-02"))))
                        .facts())
                .containsEntry("day", LocalDate.of(1, 1, 1));
    }

    @Test
    void a_day_is_ordered_once_in_a_year() {
        assertThat(refusals(() -> year(
                        List.of(closed("2021-05-01", "2021-05-03"), closed("2021-05-03", "2021-05-04")),
                        "2021-05-04",
                        "2021-05-08",
                        "2021-05-08")))
                .extracting(
                        objection -> objection.rule() + " " + objection.facts().get("day"))
                .containsExactly(
                        "DAY_ORDERED_ONCE 2021-05-03", "DAY_ORDERED_ONCE 2021-05-04", "DAY_ORDERED_ONCE 2021-05-08");
    }

    @Test
    void closed_days_do_not_end_before_they_begin() {
        assertThat(refusal(CalendarRule.FIRST_BEFORE_LAST, () -> closed("2021-05-02", "2021-05-01"))
                        .facts())
                .containsEntry("first", LocalDate.of(2021, 5, 2))
                .containsEntry("last", LocalDate.of(2021, 5, 1));
    }

    @Test
    void a_year_without_a_source_or_out_of_reach_is_invalid() {
        assertThatThrownBy(() -> new CalendarYear(2021, " ", List.of(), List.of()))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new CalendarYear(1899, "x", List.of(), List.of()))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new CalendarYear(3000, "x", List.of(), List.of()))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void the_shipped_text_and_the_years_say_the_same() {
        List<CalendarYear> years = WorkingCalendar.stateCouncil().years();
        String text = years.stream().map(CalendarYearTest::text).collect(Collectors.joining());
        assertThat(CalendarYear.parse(text)).isEqualTo(years);
    }

    private static String text(CalendarYear year) {
        return "year " + year.year() + " " + year.source() + "\n"
                + year.closed().stream()
                        .map(days -> days.first() + ".." + days.last() + " "
                                + days.name().zh() + " | " + days.name().en() + "\n")
                        .collect(Collectors.joining())
                + year.makeUps().stream().map(day -> "makeup " + day + "\n").collect(Collectors.joining());
    }

    private static ClosedDays closed(String first, String last) {
        return new ClosedDays(LocalDate.parse(first), LocalDate.parse(last), NAME);
    }

    private static CalendarYear year(List<ClosedDays> closed, String... makeUps) {
        return new CalendarYear(
                2021,
                "x",
                closed,
                List.of(makeUps).stream().map(LocalDate::parse).toList());
    }
}
