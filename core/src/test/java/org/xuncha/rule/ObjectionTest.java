package org.xuncha.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xuncha.calendar.CalendarRule;
import org.xuncha.calendar.DayKind;

/** An objection names its rule and the facts it looked at, and becomes a sentence when somebody asks for it. */
class ObjectionTest {
    private static final LocalRule RULE = new LocalRule(
            "CLOSED_ON_WORKING_DAYS", new Label("{day}不是工作日：{party}", "{day} is no working day: {party}"));

    @Test
    void facts_are_added_in_the_order_in_which_the_rule_names_them() {
        Objection bare = Objection.by(RULE);
        Objection objection = bare.with("party", "甲").with("day", 3).with("again", "乙");
        assertThat(bare.facts()).isEmpty();
        assertThat(objection.facts())
                .containsExactly(Map.entry("party", "甲"), Map.entry("day", 3), Map.entry("again", "乙"));
        assertThat(objection.rule()).isEqualTo(RULE);
    }

    @Test
    void the_sentence_is_spoken_in_the_language_asked_for_with_the_facts_in_its_holes() {
        Objection objection =
                Objection.by(RULE).with("day", LocalDate.of(2021, 5, 1)).with("party", new Label("办公室", "the office"));
        assertThat(objection.message(Locale.CHINESE)).isEqualTo("2021-05-01不是工作日：办公室");
        assertThat(objection.message(Locale.ENGLISH)).isEqualTo("2021-05-01 is no working day: the office");
    }

    @Test
    void a_rule_of_a_place_has_a_code_that_no_rule_of_the_library_has() {
        assertThat(RULE.code()).isEqualTo("local.closed_on_working_days");
        assertThat(CalendarRule.YEAR_KNOWN.code()).isEqualTo("calendar.year_known");
        assertThat(RULE.getDeclaringClass()).isEqualTo(LocalRule.class);
    }

    @Test
    void a_rule_of_the_library_speaks_the_sentence_of_its_room() {
        assertThat(CalendarRule.YEAR_KNOWN.sentence(Locale.ENGLISH)).contains("{year}");
        assertThat(CalendarRule.YEAR_KNOWN.sentence(Locale.CHINESE)).containsPattern("\\p{IsHan}");
    }

    @Test
    void a_label_is_chinese_in_every_chinese_locale_and_english_in_every_other() {
        Label label = new Label("办公室", "office");
        for (Locale chinese : List.of(Locale.CHINESE, Locale.SIMPLIFIED_CHINESE, Locale.TAIWAN)) {
            assertThat(label.in(chinese)).isEqualTo("办公室");
        }
        for (Locale other : List.of(Locale.ENGLISH, Locale.UK, Locale.FRENCH, Locale.ROOT)) {
            assertThat(label.in(other)).isEqualTo("office");
        }
    }

    @Test
    void constants_among_the_facts_are_spoken_too_one_by_one_or_in_lists() {
        String zh = Words.of(DayKind.WORKING_DAY, Locale.CHINESE);
        String en = Words.of(DayKind.WORKING_DAY, Locale.ENGLISH);
        Objection one = Objection.by(RULE).with("day", DayKind.WORKING_DAY);
        assertThat(one.message(Locale.CHINESE)).startsWith(zh);
        assertThat(one.message(Locale.ENGLISH)).startsWith(en);
        Objection many = Objection.by(RULE).with("day", List.of(DayKind.WORKING_DAY, 7));
        assertThat(many.message(Locale.CHINESE)).startsWith(zh + "、7不是");
        assertThat(many.message(Locale.ENGLISH)).startsWith(en + ", 7 is");
    }

    @Test
    void the_text_of_a_constant_takes_facts_into_its_holes() {
        assertThat(Words.of(CalendarRule.YEAR_KNOWN, Map.of("year", 2035), Locale.ENGLISH))
                .contains("2035")
                .doesNotContain("{year}");
    }

    @Test
    void a_name_is_there_in_both_languages_and_a_rule_of_a_place_is_named_like_a_constant() {
        assertThatThrownBy(() -> new Label("办公室", " ")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Label("　", "office")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new LocalRule("closed", RULE.sentence())).isInstanceOf(InvalidValue.class);
    }
}
