package org.xuncha.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xuncha.AnyProblem.DUE;
import static org.xuncha.AnyProblem.FEEDBACK;
import static org.xuncha.warning.AnyWarning.OPEN;
import static org.xuncha.warning.AnyWarning.TIME_LEFT;
import static org.xuncha.warning.AnyWarning.colour;
import static org.xuncha.warning.AnyWarning.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.xuncha.AnyProblem;
import org.xuncha.Baoshan;
import org.xuncha.policy.LetterLadder;
import org.xuncha.policy.LetterStep;
import org.xuncha.policy.PolicyBuilder;
import org.xuncha.policy.PolicyRule;
import org.xuncha.policy.WarningColour;
import org.xuncha.policy.WarningPolicy;
import org.xuncha.policy.WarningScheme;
import org.xuncha.policy.Watched;
import org.xuncha.problem.Status;
import org.xuncha.record.Canonical;
import org.xuncha.rectification.Duty;
import org.xuncha.rectification.Remedy;
import org.xuncha.rule.Label;
import org.xuncha.rule.Refused;

class WarningTest {
    private static final WarningScheme STATUS = scheme(
            "STATUS",
            false,
            colour("BLUE", Set.of(Watched.DONE), null),
            colour("RED", OPEN, -1),
            colour("YELLOW", OPEN, null));
    private static final WarningScheme PUNCTUALITY = scheme(
            "PUNCTUALITY",
            false,
            colour("LATE", Set.of(Watched.DONE), -1),
            colour("ON_TIME", Set.of(Watched.DONE), 10),
            colour("EARLY", Set.of(Watched.DONE), null));

    private static Remedy remedy(Status status) {
        return AnyProblem.of("P", Baoshan.VILLAGE, Baoshan.FOCUS, Baoshan.FIELD, status)
                .remedy()
                .orElseThrow();
    }

    private static Optional<Warning> warning(WarningScheme scheme, Status status, LocalDate day) {
        return Warning.of(scheme, remedy(status), Baoshan.POLICY.rectification(), Baoshan.CALENDAR, day);
    }

    private static String code(WarningScheme scheme, Status status, LocalDate day) {
        return warning(scheme, status, day).map(found -> found.colour().code()).orElse("-");
    }

    @Test
    void a_colour_follows_from_the_days_left() {
        assertThat(code(TIME_LEFT, Status.RECTIFYING, DUE.minusDays(21))).isEqualTo("-");
        assertThat(code(TIME_LEFT, Status.RECTIFYING, DUE.minusDays(20))).isEqualTo("GREEN");
        assertThat(code(TIME_LEFT, Status.RECTIFYING, DUE.minusDays(11))).isEqualTo("GREEN");
        assertThat(code(TIME_LEFT, Status.RECTIFYING, DUE.minusDays(10))).isEqualTo("YELLOW");
        assertThat(code(TIME_LEFT, Status.RECTIFYING, DUE)).isEqualTo("YELLOW");
        assertThat(code(TIME_LEFT, Status.RECTIFYING, DUE.plusDays(1))).isEqualTo("RED");
        assertThat(code(TIME_LEFT, Status.STRUCK_OFF, DUE.plusDays(1))).isEqualTo("-");
    }

    @Test
    void a_colour_chooses_who_is_warned() {
        assertThat(receivers(DUE.minusDays(20))).containsExactly("FIRST_FOR_RECTIFICATION");
        assertThat(receivers(DUE)).containsExactly("FIRST_FOR_RECTIFICATION", "FIRST");
        assertThat(receivers(DUE.plusDays(9))).containsExactly("MAIN", "FIRST");
    }

    private static Stream<String> receivers(LocalDate day) {
        return warning(TIME_LEFT, Status.ISSUED, day).orElseThrow().receivers().stream()
                .map(Duty::duty);
    }

    @Test
    void a_colour_may_be_a_status() {
        assertThat(code(STATUS, Status.RECTIFYING, DUE)).isEqualTo("YELLOW");
        assertThat(code(STATUS, Status.REPORTED, DUE)).isEqualTo("YELLOW");
        assertThat(code(STATUS, Status.RELAPSED, DUE.plusDays(1))).isEqualTo("RED");
        assertThat(code(STATUS, Status.STRUCK_OFF, DUE.plusYears(1))).isEqualTo("BLUE");
        assertThat(code(STATUS, Status.CONSOLIDATED, DUE)).isEqualTo("BLUE");
    }

    @Test
    void a_colour_may_mean_that_nothing_was_reported_for_days() {
        WarningScheme rhythm = scheme("RHYTHM", false, silent("MONTH", 30), silent("WEEK", 7));
        assertThat(code(rhythm, Status.ISSUED, FEEDBACK.plusDays(6))).isEqualTo("-");
        assertThat(code(rhythm, Status.ISSUED, FEEDBACK.plusDays(7))).isEqualTo("WEEK");
        assertThat(code(rhythm, Status.ISSUED, FEEDBACK.plusDays(29))).isEqualTo("WEEK");
        assertThat(code(rhythm, Status.ISSUED, FEEDBACK.plusDays(30))).isEqualTo("MONTH");
        LocalDate last = remedy(Status.REPORTED).present().reported();
        assertThat(last).isAfter(FEEDBACK);
        assertThat(code(rhythm, Status.REPORTED, last.plusDays(6))).isEqualTo("-");
        assertThat(code(rhythm, Status.REPORTED, last.plusDays(7))).isEqualTo("WEEK");
        Warning week = warning(rhythm, Status.ISSUED, FEEDBACK.plusDays(8)).orElseThrow();
        assertThat(week.silent()).isEqualTo(8);
        assertThat(week.explain(Locale.CHINESE)).endsWith("为" + FEEDBACK + "，截至" + FEEDBACK.plusDays(8) + "已有8天没有报告。");
        assertThat(week.explain(Locale.ENGLISH)).endsWith(FEEDBACK + ", 8 days before " + FEEDBACK.plusDays(8) + ".");
    }

    private static WarningColour silent(String code, int days) {
        return new WarningColour(code, new Label(code, code), OPEN, Optional.empty(), Optional.of(days), List.of());
    }

    @Test
    void early_on_time_and_late_are_judged_by_the_day_of_the_strike_off() {
        LocalDate struckOff = FEEDBACK.plusDays(30);
        assertThat(warning(PUNCTUALITY, Status.STRUCK_OFF, DUE.plusYears(1)).orElseThrow())
                .matches(found -> found.on().equals(struckOff) && found.daysLeft() == 31)
                .matches(found -> found.colour().code().equals("EARLY"));
        assertThat(code(PUNCTUALITY, Status.RECTIFYING, DUE)).isEqualTo("-");
    }

    @Test
    void working_days_are_counted_where_the_scheme_says_so_and_a_closed_day_after_the_last_is_overdue() {
        WarningScheme working = scheme("WORKING", true, colour("RED", OPEN, -1), colour("YELLOW", OPEN, 3));
        LocalDate due = LocalDate.of(2021, 6, 10); // a Thursday: on the Sunday before it four working days are left
        assertThat(DUE).isEqualTo(due);
        assertThat(code(working, Status.ISSUED, due.minusDays(4))).isEqualTo("-");
        assertThat(code(working, Status.ISSUED, due.minusDays(3))).isEqualTo("YELLOW");
        Remedy saturday = Remedy.begun(Baoshan.VILLAGE, LocalDate.of(2021, 3, 17), Baoshan.POLICY.rectification());
        Warning warning = Warning.of(
                        working,
                        saturday,
                        Baoshan.POLICY.rectification(),
                        Baoshan.CALENDAR,
                        LocalDate.of(2021, 5, 17).plusDays(1))
                .orElseThrow();
        assertThat(warning.daysLeft()).isEqualTo(-1);
        Remedy friday = Remedy.begun(Baoshan.VILLAGE, LocalDate.of(2021, 3, 21), Baoshan.POLICY.rectification());
        Warning weekend = Warning.of(
                        working, friday, Baoshan.POLICY.rectification(), Baoshan.CALENDAR, LocalDate.of(2021, 5, 22))
                .orElseThrow();
        assertThat(weekend.colour().code()).isEqualTo("RED");
        assertThat(weekend.explain(Locale.ENGLISH)).contains("over for 1 working days");
    }

    @Test
    void a_warning_says_why_in_both_languages() {
        assertThat(warning(TIME_LEFT, Status.RECTIFYING, DUE.minusDays(10))
                        .orElseThrow()
                        .explain(Locale.CHINESE))
                .startsWith("整改预警：等级YELLOW。该事项整改中，截至2021-05-31，距整改期限2021-06-10还剩10天。")
                .contains("反馈");
        assertThat(warning(TIME_LEFT, Status.RECTIFYING, DUE.plusDays(2))
                        .orElseThrow()
                        .explain(Locale.ENGLISH))
                .contains("RED", "over for 2 days", "feedback")
                .doesNotContain("{", "}");
    }

    @Test
    void a_year_without_a_calendar_is_refused_not_guessed() {
        WarningScheme working = scheme("WORKING", true, colour("RED", OPEN, -1));
        assertThatThrownBy(() -> code(working, Status.ISSUED, LocalDate.of(2050, 1, 1)))
                .isInstanceOf(Refused.class);
    }

    @Property(tries = 200)
    void the_first_colour_that_fits_is_the_colour_and_time_never_eases_it(
            @ForAll @IntRange(min = -60, max = 60) int far,
            @ForAll @IntRange(min = -60, max = 60) int near,
            @ForAll @IntRange(min = 0, max = 120) int after) {
        int upper = Math.max(far, near);
        int lower = Math.min(far, near);
        WarningScheme scheme =
                scheme("S", false, colour("NEAR", OPEN, lower), colour("FAR", OPEN, upper), colour("ANY", OPEN, null));
        LocalDate day = FEEDBACK.plusDays(after);
        long left = DUE.toEpochDay() - day.toEpochDay();
        String expected = left <= lower ? "NEAR" : left <= upper ? "FAR" : "ANY";
        assertThat(code(scheme, Status.RECTIFYING, day)).isEqualTo(expected);
        List<String> order = scheme.colours().stream().map(WarningColour::code).toList();
        assertThat(order.indexOf(code(scheme, Status.RECTIFYING, day.plusDays(1))))
                .isLessThanOrEqualTo(order.indexOf(expected));
    }

    @Test
    void a_policy_of_warnings_survives_its_recorded_text() {
        WarningPolicy policy = AnyWarning.POLICY.warning().orElseThrow();
        assertThat(Canonical.read(WarningPolicy.class, Canonical.write(policy))).isEqualTo(policy);
    }

    @Test
    void codes_stand_once_and_name_what_is_there() {
        assertRefused(PolicyRule.CODE_ONCE, () -> scheme("S", false, colour("A", OPEN, 1), colour("A", OPEN, 2)));
        Label label = new Label("函件", "letters");
        assertRefused(
                PolicyRule.CODE_KNOWN,
                () -> new LetterLadder(
                        "L",
                        label,
                        Optional.empty(),
                        List.of(
                                AnyWarning.step("A", "甲").after("B").build(),
                                AnyWarning.step("B", "乙").build())));
        LetterLadder coloured = new LetterLadder(
                "L",
                label,
                Optional.of("TIME_LEFT"),
                List.of(AnyWarning.step("A", "甲").colours(Set.of("BLUE")).build()));
        assertRefused(PolicyRule.CODE_KNOWN, () -> new WarningPolicy(List.of(TIME_LEFT), List.of(coloured)));
        assertRefused(PolicyRule.CODE_KNOWN, () -> new WarningPolicy(List.of(), List.of(AnyWarning.LADDER)));
        assertRefused(PolicyRule.CODE_ONCE, () -> new WarningPolicy(List.of(TIME_LEFT, TIME_LEFT), List.of()));
        assertRefused(PolicyRule.CODE_ONCE, () -> colour("A", OPEN, 1, "MAIN", "MAIN"));
        assertRefused(
                PolicyRule.CODE_ONCE,
                () -> AnyWarning.step("A", "甲").duties(List.of("MAIN", "MAIN")).build());
    }

    @Test
    void days_are_counted_from_an_earlier_letter() {
        assertRefused(
                PolicyRule.DAYS_AFTER_LETTER,
                () -> AnyWarning.step("A", "甲").daysAfter(1).build());
        assertThat(AnyWarning.step("A", "甲").after("B").daysAfter(1).build().daysAfter())
                .isEqualTo(1);
    }

    @Test
    void only_a_duty_that_somebody_bears_is_warned() {
        PolicyBuilder policy = new PolicyBuilder().from(AnyWarning.POLICY);
        WarningScheme colours = scheme("S", false, colour("A", OPEN, 1, "NOBODY"));
        assertRefused(
                PolicyRule.CODE_KNOWN,
                () -> policy.warning(new WarningPolicy(List.of(colours), List.of()))
                        .build());
        LetterLadder letters = new LetterLadder(
                "L",
                new Label("函件", "letters"),
                Optional.empty(),
                List.of(AnyWarning.step("A", "甲").duties(List.of("NOBODY")).build()));
        assertRefused(
                PolicyRule.CODE_KNOWN,
                () -> policy.warning(new WarningPolicy(List.of(), List.of(letters)))
                        .build());
    }

    @Test
    void a_ladder_names_a_scheme_exactly_if_a_letter_goes_by_its_colours() {
        Label label = new Label("函件", "letters");
        LetterStep byDuty = AnyWarning.step("A", "甲").duties(List.of("MAIN")).build();
        LetterStep byColour = AnyWarning.step("B", "乙").build();
        assertRefused(
                PolicyRule.SCHEME_READ, () -> new LetterLadder("L", label, Optional.of("TIME_LEFT"), List.of(byDuty)));
        assertRefused(
                PolicyRule.SCHEME_READ,
                () -> new LetterLadder("L", label, Optional.empty(), List.of(byDuty, byColour)));
        assertThat(new LetterLadder("L", label, Optional.of("TIME_LEFT"), List.of(byDuty, byColour)).step("B"))
                .contains(byColour);
        assertThat(new LetterLadder("L", label, Optional.empty(), List.of(byDuty)).step("A"))
                .contains(byDuty);
    }

    private static void assertRefused(PolicyRule rule, Runnable making) {
        assertThatThrownBy(making::run)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.objections())
                                .singleElement()
                                .matches(found -> found.rule() == rule));
    }
}
