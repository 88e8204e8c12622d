package org.xuncha;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Rule;
import org.xuncha.rule.Verdict;

/** What a test expects of a verdict. */
public final class Refusals {
    /** The code of a party in place of its name; persons of these tests are called by codes as well, such as X-1. */
    private static final Pattern CODES = Pattern.compile(Baoshan.POLICY.parties().stream()
            .map(named -> named.party().code())
            .collect(Collectors.joining("|", "(?<![A-Z_])(", ")(?![A-Z_-])")));

    private Refusals() {}

    /** Refused by exactly these rules, in whole sentences of both languages, which call parties by their names. */
    public static void assertRefusedBy(Verdict verdict, Rule... rules) {
        assertThat(verdict.objections()).extracting(Objection::rule).containsExactly(rules);
        for (Objection objection : verdict.objections()) {
            for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                assertThat(objection.message(locale)).isNotBlank().doesNotContain("{", "}", "null");
            }
            assertThat(objection.message(Locale.CHINESE)).doesNotContainPattern(CODES);
            assertThat(objection.message(Locale.CHINESE)).isNotEqualTo(objection.message(Locale.ENGLISH));
        }
    }

    public static void assertAccepted(Verdict verdict) {
        assertThat(verdict.objections()).isEmpty();
    }
}
