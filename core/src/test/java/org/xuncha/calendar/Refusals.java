package org.xuncha.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Refused;

/** What a test expects of a refusal: the rules, their facts, and whole sentences in both languages. */
final class Refusals {
    private Refusals() {}

    static Objection refusal(CalendarRule rule, ThrowingCallable act) {
        List<Objection> objections = refusals(act);
        assertThat(objections).extracting(Objection::rule).containsExactly(rule);
        return objections.get(0);
    }

    static List<Objection> refusals(ThrowingCallable act) {
        Refused refused = catchThrowableOfType(Refused.class, act);
        assertThat(refused).as("refusal").isNotNull();
        assertThat(refused.objections()).isNotEmpty().allSatisfy(Refusals::speaksWholeSentences);
        return refused.objections();
    }

    private static void speaksWholeSentences(Objection objection) {
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            assertThat(objection.message(locale)).isNotBlank().doesNotContain("{", "}");
        }
        objection.facts().values().stream()
                .filter(fact -> fact instanceof java.time.LocalDate || fact instanceof Integer)
                .forEach(fact -> assertThat(objection.message(Locale.CHINESE)).contains(fact.toString()));
    }
}
