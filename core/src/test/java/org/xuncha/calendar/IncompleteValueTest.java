package org.xuncha.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.xuncha.rule.InvalidValue;
import org.xuncha.rule.Label;

/** A reader of stored texts may find parts missing, blank or too long: nothing is made of them. */
class IncompleteValueTest {
    private static final Label OFFICE = new Label("巡察办", "the inspection office");

    private static final LocalDate DAY = LocalDate.of(2021, 7, 15);
    private static final Label NAME = new Label("反馈", "feedback");

    @Test
    void a_missing_part_is_named() {
        invalid("event", () -> new Anchor(missing(), DAY));
        invalid("on", () -> new Anchor(NAME, missing()));
        invalid("name", () -> new ClosedDays(DAY, DAY, missing()));
        invalid("unit", () -> new Term(1, missing(), false));
        invalid("kind", () -> new TimeLimit(missing(), Optional.empty(), Optional.empty()));
        invalid("makeUps", () -> new CalendarYear(2021, "x", List.of(), missing()));
    }

    @Test
    void a_change_without_a_reason_or_with_an_endless_one_is_invalid() {
        for (String bad : List.of("", " ", "x".repeat(2001), "x".repeat(1_000_000))) {
            invalid("reason", () -> new Extension(OFFICE, bad, DAY, DAY));
            invalid("cause", () -> new Suspension(OFFICE, bad, DAY));
            invalid("cause", () -> new Resumption(OFFICE, bad, DAY));
        }
        assertThat(new Suspension(OFFICE, "x".repeat(2000), DAY).cause()).hasSize(2000);
    }

    @Test
    void an_extension_without_an_approver_is_invalid() {
        invalid("approver", () -> new Extension(missing(), "汛期", DAY, DAY));
        invalid("approver", () -> new Suspension(missing(), "汛期", DAY));
        invalid("approver", () -> new Resumption(missing(), "汛期", DAY));
    }

    private static void invalid(String part, ThrowingCallable making) {
        InvalidValue invalid = catchThrowableOfType(InvalidValue.class, making);
        assertThat(invalid).as(part).isNotNull();
        assertThat(invalid.parts()).extracting(InvalidValue.Part::name).containsOnly(part);
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T missing() {
        return null;
    }
}
