package org.xuncha.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Signs say yes to what the pattern says yes to and nothing else, as long as it is written in ASCII. */
class SignsTest {
    private static final List<String> PATTERNS = List.of(
            "[A-Z][A-Z0-9_]{0,59}",
            "[1-9][0-9]{11}",
            "[^\\s\\p{Cc}\\p{Cs}]{1,80}",
            "[^\\s/\\p{Cc}\\p{Cs}]{1,40}",
            "[A-Z]{1,20}");

    @Test
    void they_agree_with_the_pattern_on_every_ascii_sign_in_every_place() {
        for (String pattern : PATTERNS) {
            Signs signs = Signs.of(pattern).orElseThrow();
            for (String text : List.of("A", "AB_9", "530502100201", "P-100000001", "A".repeat(60), "A".repeat(80))) {
                for (int place = 0; place < text.length(); place++) {
                    for (char c = 0; c < 128; c++) {
                        String other = text.substring(0, place) + c + text.substring(place + 1);
                        assertThat(signs.test(other))
                                .as(pattern + " " + other)
                                .isEqualTo(Pattern.matches(pattern, other));
                    }
                }
            }
        }
    }

    @Test
    void they_agree_with_the_pattern_on_every_length() {
        for (String pattern : PATTERNS) {
            Signs signs = Signs.of(pattern).orElseThrow();
            for (int length = 0; length < 90; length++) {
                for (String text : List.of("A".repeat(length), "1".repeat(length))) {
                    assertThat(signs.test(text)).as(pattern + " " + text).isEqualTo(Pattern.matches(pattern, text));
                }
            }
        }
    }

    @Test
    void they_can_be_kept_unless_a_nul_is_among_them() {
        assertThat(PATTERNS).allMatch(pattern -> Signs.of(pattern).orElseThrow().areKeepable());
        for (String pattern : List.of("[^\\s]{1,9}", "[^a][a]{1,9}", "[a][^a]{0,9}")) {
            assertThat(Signs.of(pattern).orElseThrow().areKeepable())
                    .as(pattern)
                    .isFalse();
        }
    }

    @Test
    void they_leave_other_scripts_and_other_patterns_alone() {
        assertThat(Signs.of("[^\\s]{1,9}").orElseThrow().test("村里")).isFalse();
        for (String pattern : List.of("[a-z]+", "a{1,2}", "[a-z&&[^b]]{1,2}", "[a]{1,}", "[a]{2}b", "([a]{2})", ".*")) {
            assertThat(Signs.of(pattern)).as(pattern).isEmpty();
        }
    }
}
