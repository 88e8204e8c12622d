package org.xuncha.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xuncha.Library;
import org.xuncha.organisation.OrganisationRule;

class WordsTest {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    enum Unspoken {
        WORD
    }

    static Stream<Enum<?>> everyConstant() {
        return Library.classes().stream()
                .filter(type -> type.isEnum() && Modifier.isPublic(type.getModifiers()))
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(constant -> (Enum<?>) constant);
    }

    static Set<String> rooms() {
        return everyConstant()
                .map(constant -> constant.getDeclaringClass().getPackageName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("everyConstant")
    void every_public_constant_is_spoken_in_both_languages(Enum<?> constant) {
        assertThat(Words.of(constant, Locale.CHINESE)).containsPattern(HAN);
        assertThat(Words.of(constant, Locale.ENGLISH)).isNotBlank().doesNotContainPattern(HAN);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void a_rule_names_the_same_facts_in_both_languages(String room) {
        ResourceBundle english = bundle(room, Locale.ENGLISH);
        ResourceBundle chinese = bundle(room, Locale.CHINESE);
        assertThat(chinese.keySet()).isEqualTo(english.keySet());
        for (String key : english.keySet()) {
            if (!key.substring(0, key.indexOf('.')).endsWith("Rule")) {
                continue; // words and phrases need not be built alike
            }
            assertThat(holes(chinese.getString(key))).as(key).isEqualTo(holes(english.getString(key)));
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void chinese_is_written_with_chinese_punctuation(String room) {
        ResourceBundle chinese = bundle(room, Locale.CHINESE);
        for (String key : chinese.keySet()) {
            assertThat(chinese.getString(key)).as(key).doesNotContainPattern("\\p{IsHan}[,:;()?]|[,:;()?]\\p{IsHan}");
        }
    }

    private static ResourceBundle bundle(String room, Locale locale) {
        return ResourceBundle.getBundle(
                room + ".words",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static Set<String> holes(String sentence) {
        return Pattern.compile("\\{\\w+}")
                .matcher(sentence)
                .results()
                .map(hole -> hole.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void a_constant_without_words_is_found_out() {
        assertThatThrownBy(() -> Words.of(Unspoken.WORD, Locale.ENGLISH)).isInstanceOf(MissingResourceException.class);
    }

    @Test
    void a_hole_without_a_fact_stays_visible() {
        assertThat(Words.fill("{a} and {b}", Map.of("a", 1), Locale.ENGLISH)).isEqualTo("1 and {b}");
    }

    @Test
    void a_fact_cannot_open_a_hole_of_its_own() {
        assertThat(Words.fill("{a}{b}", Map.of("a", "{b}$1", "b", 2), Locale.ENGLISH))
                .isEqualTo("{b}$12");
    }

    @Test
    void a_label_made_of_long_names_is_cut_to_what_a_label_can_hold() {
        for (int length = 1; length <= 2 * Label.LONGEST; length++) {
            Map<String, Object> facts = Map.of("what", "甲".repeat(length));
            Label label = Words.label(OrganisationRule.FROM_BEFORE_TO, facts);
            cut(label.zh(), Words.of(OrganisationRule.FROM_BEFORE_TO, facts, Locale.CHINESE));
            cut(label.en(), Words.of(OrganisationRule.FROM_BEFORE_TO, facts, Locale.ENGLISH));
        }
    }

    private static void cut(String told, String whole) {
        if (whole.length() <= Label.LONGEST) {
            assertThat(told).isEqualTo(whole);
        } else {
            assertThat(told).isEqualTo(whole.substring(0, Label.LONGEST - 1) + "…");
        }
    }

    @Test
    void several_facts_of_which_there_is_none_are_said_to_be_none() {
        Map<String, Object> facts = Map.of("a", List.of());
        assertThat(Words.fill("{a}。", facts, Locale.CHINESE)).isEqualTo("无。");
        assertThat(Words.fill("{a}.", facts, Locale.ENGLISH)).isEqualTo("none.");
    }

    @Test
    void labels_and_lists_are_spoken_in_the_language_asked_for() {
        Map<String, Object> facts = Map.of("a", List.of(new Label("甲", "one"), new Label("乙", "two")));
        assertThat(Words.fill("{a}", facts, Locale.ENGLISH)).isEqualTo("one, two");
        assertThat(Words.fill("{a}", facts, Locale.SIMPLIFIED_CHINESE)).isEqualTo("甲、乙");
    }
}
