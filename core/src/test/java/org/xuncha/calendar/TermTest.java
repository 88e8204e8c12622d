package org.xuncha.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xuncha.calendar.Refusals.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuncha.rule.InvalidValue;

class TermTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.stateCouncil();
    private static final WorkingCalendar NONE = WorkingCalendar.of(List.of());

    @Provide
    Arbitrary<LocalDate> days() {
        return Days.between(LocalDate.of(2022, 1, 1), LocalDate.of(2025, 12, 31));
    }

    @Provide
    Arbitrary<Term> terms() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3650),
                        Arbitraries.of(TermUnit.class),
                        Arbitraries.of(true, false))
                .as((length, unit, moves) -> new Term(length, unit, moves && unit != TermUnit.WORKING_DAY));
    }

    @Provide
    Arbitrary<Term> shortTerms() {
        return terms().map(term -> new Term(1 + term.length() % 9, term.unit(), term.movesToWorkingDay()));
    }

    @Property
    void a_term_is_read_as_it_was_written(@ForAll("terms") Term term) {
        assertThat(Term.parse(term.toString())).isEqualTo(term);
    }

    @Property
    void a_longer_term_ends_no_earlier(@ForAll("days") LocalDate day, @ForAll("shortTerms") Term term) {
        Term longer = new Term(term.length() + 1, term.unit(), term.movesToWorkingDay());
        assertThat(longer.lastDayAfter(day, CALENDAR)).isAfterOrEqualTo(term.lastDayAfter(day, CALENDAR));
    }

    @Property
    void a_term_that_moves_ends_on_the_first_working_day_it_can(
            @ForAll("days") LocalDate day, @ForAll("shortTerms") Term term) {
        if (term.unit() != TermUnit.WORKING_DAY) {
            LocalDate stays = new Term(term.length(), term.unit(), false).lastDayAfter(day, CALENDAR);
            LocalDate moved = term.movingToWorkingDay().lastDayAfter(day, CALENDAR);
            assertThat(CALENDAR.isWorkingDay(moved)).isTrue();
            assertThat(Days.worked(CALENDAR, stays, moved)).isEqualTo(1);
        }
    }

    /** From the latest day the term passes up to the event; from the day after it, or the working day after it, not. */
    @Property
    void the_latest_day_before_an_event_leaves_the_whole_term_and_no_later_day_does(
            @ForAll("days") LocalDate event, @ForAll("shortTerms") Term moving) {
        Term term = new Term(moving.length(), moving.unit(), false);
        LocalDate latest = term.latestDayBefore(event, CALENDAR);
        LocalDate next = term.unit() == TermUnit.WORKING_DAY ? CALENDAR.plusWorkingDays(latest, 1) : latest.plusDays(1);
        assertThat(term.lastDayAfter(latest, CALENDAR)).isBeforeOrEqualTo(event);
        assertThat(term.lastDayAfter(next, CALENDAR)).isAfter(event);
        assertThat(moving.latestDayBefore(event, CALENDAR)).isEqualTo(latest);
    }

    @ParameterizedTest
    @CsvSource({
        "30D, 2021-07-15, 2021-08-14",
        "1D, 2021-12-31, 2022-01-01",
        "15WD, 2021-07-15, 2021-08-05",
        "5WD, 2021-04-19, 2021-04-25",
        "1WD, 2021-09-30, 2021-10-08",
        "2M, 2021-07-15, 2021-09-15",
        "2M, 2021-12-31, 2022-02-28",
        "6M, 2023-08-31, 2024-02-29",
        "1M, 2021-02-28, 2021-03-28",
        "2M/WD, 2021-08-01, 2021-10-08",
        "3D/WD, 2021-04-22, 2021-04-25",
        "1D/WD, 2021-07-15, 2021-07-16"
    })
    void a_term_counts_from_the_day_after_the_event(String term, LocalDate event, LocalDate last) {
        assertThat(Term.parse(term).lastDayAfter(event, CALENDAR)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "10D, 2021-07-15, 2021-07-05",
        "10WD, 2021-10-11, 2021-09-22",
        "1WD, 2021-07-18, 2021-07-15",
        "1M, 2021-03-31, 2021-02-28",
        "1M, 2021-02-28, 2021-01-31"
    })
    void a_notice_is_given_a_whole_term_before(String term, LocalDate event, LocalDate latest) {
        assertThat(Term.parse(term).latestDayBefore(event, CALENDAR)).isEqualTo(latest);
    }

    @Test
    void only_working_days_need_a_calendar() {
        LocalDate day = LocalDate.of(2040, 1, 31);
        assertThat(Term.days(1).lastDayAfter(day, NONE)).isEqualTo(LocalDate.of(2040, 2, 1));
        assertThat(Term.months(1).lastDayAfter(day, NONE)).isEqualTo(LocalDate.of(2040, 2, 29));
        refusal(CalendarRule.YEAR_KNOWN, () -> Term.workingDays(1).lastDayAfter(day, NONE));
        refusal(CalendarRule.YEAR_KNOWN, () -> Term.days(1).movingToWorkingDay().lastDayAfter(day, NONE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "15",
                "WD",
                "0D",
                "015WD",
                "-1D",
                "3651D",
                "9999M",
                "10000D",
                "2m",
                "2 M",
                "1.5M",
                "15WD/WD/WD"
            })
    void a_text_of_another_form_is_refused(String text) {
        assertThat(refusal(CalendarRule.TERM_READABLE, () -> Term.parse(text)).facts())
                .containsEntry("found", text);
    }

    @Test
    void a_long_text_is_shortened_in_the_refusal() {
        assertThat(refusal(CalendarRule.TERM_READABLE, () -> Term.parse("9".repeat(100_000)))
                        .facts())
                .containsEntry("found", "9".repeat(60) + "…(100000)");
        assertThat(refusal(CalendarRule.TERM_READABLE, () -> Term.parse("9".repeat(60)))
                        .facts())
                .containsEntry("found", "9".repeat(60));
    }

    @Test
    void a_term_of_working_days_cannot_move_to_one() {
        assertThat(refusal(CalendarRule.TERM_MOVES_ONCE, () -> Term.parse("15WD/WD"))
                        .facts())
                .containsEntry("length", 15);
        refusal(CalendarRule.TERM_MOVES_ONCE, () -> Term.workingDays(15).movingToWorkingDay());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 3651})
    void a_length_out_of_range_is_invalid(int length) {
        assertThatThrownBy(() -> Term.days(length))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        invalid -> assertThat(invalid.parts())
                                .extracting(InvalidValue.Part::name, InvalidValue.Part::found)
                                .containsExactly(org.assertj.core.groups.Tuple.tuple("length", length)));
    }

    @Test
    void lengths_from_1_to_3650_are_terms() {
        assertThat(Term.parse("1M")).isEqualTo(Term.months(1));
        assertThat(Term.parse("3650D")).isEqualTo(Term.days(3650));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "15WD | 15个工作日 | 15 working days",
                "1WD | 1个工作日 | 1 working day",
                "2M | 2个月 | 2 months",
                "1M | 1个月 | 1 month",
                "30D | 30日 | 30 days",
                "1D | 1日 | 1 day",
                "2M/WD | 2个月（期满日为休息日的，顺延至下一个工作日） | 2 months, moved to the next working day if it ends on a closed day"
            })
    void a_term_speaks_both_languages(String text, String zh, String en) {
        assertThat(Term.parse(text).in(Locale.SIMPLIFIED_CHINESE)).isEqualTo(zh);
        assertThat(Term.parse(text).in(Locale.UK)).isEqualTo(en);
    }
}
