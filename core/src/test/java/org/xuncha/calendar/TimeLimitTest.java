package org.xuncha.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xuncha.calendar.Refusals.refusal;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeLimitTest {
    private static final Optional<Term> TERM = Optional.of(Term.months(2));
    private static final Optional<LocalDate> DATE = Optional.of(LocalDate.of(2021, 10, 31));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AT_ONCE | 立即整改 | at once",
                "15WD | 15个工作日 | 15 working days",
                "2021-10-31 | 2021年10月31日前 | by 31 October 2021",
                "2M, PERMANENT | 2个月，并长期坚持 | 2 months, then kept up for good",
                "2021-10-31, PERMANENT | 2021年10月31日前，并长期坚持 | by 31 October 2021, then kept up for good"
            })
    void a_limit_is_read_written_and_spoken(String text, String zh, String en) {
        TimeLimit limit = TimeLimit.parse(text);
        assertThat(limit).hasToString(text);
        assertThat(limit.in(Locale.CHINESE)).isEqualTo(zh);
        assertThat(limit.in(Locale.ENGLISH)).isEqualTo(en);
    }

    @Test
    void what_a_refusal_recommends_can_be_read() {
        String says = refusal(CalendarRule.LIMIT_READABLE, () -> TimeLimit.parse("2M，PERMANENT"))
                .message(Locale.CHINESE);
        String example = says.substring(says.lastIndexOf('“') + 1, says.lastIndexOf('”'));
        assertThat(TimeLimit.parse(example))
                .isEqualTo(TimeLimit.of(Term.months(2)).thenPermanent());
    }

    @Test
    void a_limit_says_what_it_holds() {
        assertThat(TimeLimit.parse("2M")).isEqualTo(TimeLimit.of(Term.months(2)));
        assertThat(TimeLimit.parse("2021年10月31日, PERMANENT"))
                .isEqualTo(TimeLimit.by(LocalDate.of(2021, 10, 31)).thenPermanent());
        assertThat(TimeLimit.parse("AT_ONCE")).isEqualTo(TimeLimit.atOnce());
        assertThat(TimeLimit.parse("30D/WD").term()).contains(Term.days(30).movingToWorkingDay());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "at_once", ", PERMANENT", "AT_ONCE, PERMANENT", "20211031"})
    void a_text_of_another_form_is_refused(String text) {
        refusal(CalendarRule.LIMIT_READABLE, () -> TimeLimit.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-02-29", "2021-13-01", "2021-00-10", "2021-1-1", "2021年6月31日", "2021-10-31 "})
    void a_day_that_does_not_exist_is_refused(String text) {
        assertThat(refusal(CalendarRule.DAY_EXISTS, () -> TimeLimit.parse(text)).facts())
                .containsEntry("found", text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31", "3000-01-01", "-2021-01-01", "+20211-01-01"})
    void a_day_out_of_reach_is_refused(String text) {
        assertThat(refusal(CalendarRule.DAY_IN_REACH, () -> TimeLimit.parse(text))
                        .facts())
                .containsEntry("found", LocalDate.parse(text));
        refusal(CalendarRule.DAY_IN_REACH, () -> TimeLimit.by(LocalDate.parse(text)));
    }

    @Test
    void days_at_the_edge_are_in_reach() {
        assertThat(TimeLimit.parse("1900-01-01").date()).contains(LocalDate.of(1900, 1, 1));
        assertThat(TimeLimit.parse("2999-12-31").date()).contains(LocalDate.of(2999, 12, 31));
    }

    @Test
    void at_once_has_neither_term_nor_date() {
        refusal(CalendarRule.LIMIT_WHOLE, () -> new TimeLimit(DeadlineKind.AT_ONCE, TERM, Optional.empty()));
        refusal(CalendarRule.LIMIT_WHOLE, () -> new TimeLimit(DeadlineKind.AT_ONCE, Optional.empty(), DATE));
        refusal(CalendarRule.LIMIT_WHOLE, () -> TimeLimit.atOnce().thenPermanent());
    }

    @ParameterizedTest
    @EnumSource(names = {"BY_DATE", "BY_DATE_THEN_PERMANENT"})
    void every_other_limit_has_one_of_both(DeadlineKind kind) {
        refusal(CalendarRule.LIMIT_WHOLE, () -> new TimeLimit(kind, Optional.empty(), Optional.empty()));
        assertThat(refusal(CalendarRule.LIMIT_WHOLE, () -> new TimeLimit(kind, TERM, DATE))
                        .facts())
                .containsEntry("kind", kind)
                .containsEntry("term", "2M")
                .containsEntry("date", "2021-10-31");
    }
}
