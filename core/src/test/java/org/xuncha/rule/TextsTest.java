package org.xuncha.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be kept of a text by every engine, and what can be read in it in whatever script. */
class TextsTest {
    private static final String HIGH = "\ud840";
    private static final String LOW = "\udc00";

    static List<Object> kept() {
        return List.of(
                "",
                "村",
                HIGH + LOW,
                "一" + HIGH + LOW + "二",
                HIGH + LOW + HIGH + LOW,
                7,
                Optional.empty(),
                Optional.of("村"),
                Arrays.asList("村", null),
                Set.of(),
                Map.of("村", List.of("组")));
    }

    static List<Object> lost() {
        return List.of(
                "\0",
                "村\0",
                "\0村",
                HIGH,
                LOW,
                "村" + HIGH,
                LOW + HIGH,
                HIGH + "村",
                HIGH + HIGH,
                HIGH + LOW + HIGH,
                HIGH + LOW + LOW,
                HIGH + LOW + "\0",
                Optional.of("\0"),
                List.of("村", "\0"),
                Arrays.asList(null, "\0"),
                Map.of("\0", "村"),
                Map.of("村", "\0"),
                Map.of("村", List.of(Optional.of("\0"))));
    }

    @ParameterizedTest
    @MethodSource("kept")
    void a_text_of_whole_signs_can_be_kept_wherever_it_stands(Object value) {
        assertThat(Texts.canBeKept(value)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("lost")
    void a_nul_or_half_of_a_pair_cannot_be_kept_wherever_it_stands(Object value) {
        assertThat(Texts.canBeKept(value)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"村", " 村", "x", ".", "\ud840\udc00", "　\ud840\udc00", "ᄀ", "1", "e\u0301"})
    void one_sign_that_shows_makes_a_text_readable(String text) {
        assertThat(Texts.isReadable(text)).isTrue();
    }

    /** Blanks, controls, formats, separators, marks alone, what is not assigned, fillers of Hangul, empty Braille. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "　",
                "\t\n",
                "\u200b",
                "\u2028",
                "\u2029",
                "\u0301",
                "\u20dd",
                "\u0378",
                "\u115f",
                "\u1160",
                "\u3164",
                "\uffa0",
                "\u2800",
                "\udb40\udc01",
                " 　\u200b"
            })
    void what_shows_nothing_is_not_readable(String text) {
        assertThat(Texts.isReadable(text)).isFalse();
    }
}
