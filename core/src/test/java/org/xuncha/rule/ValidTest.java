package org.xuncha.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Pattern.Flag;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every component of a record is checked, and every one that is wrong is named with what was found and expected. */
class ValidTest {
    record Sample(
            @NotBlank @Size(min = 2, max = 4) String text,
            @Pattern(regexp = "[a-z]+") String key,

            @Pattern(regexp = "[a-z]+", flags = Flag.CASE_INSENSITIVE)
            String anyCase,

            @Positive long count,
            @PositiveOrZero long rest,
            @Max(9) int level,
            @NotEmpty List<@NotBlank String> names,
            @NotEmpty List<String> plain,
            @Size(min = 1, max = 2) List<String> few,
            Object free) {
        static final Sample RIGHT = new Sample("村里", "a", "A", 1, 0, 9, List.of("甲"), List.of("甲"), List.of("甲"), "自由");
    }

    private static ThrowingCallable made(String component, @Nullable Object value) {
        return () -> {
            @Nullable
            Object[] values = {
                "村里", "a", "A", 1L, 0L, 9, List.of("甲"), List.of("甲"), List.of("甲"), "自由",
            };
            List<String> names =
                    List.of("text", "key", "anyCase", "count", "rest", "level", "names", "plain", "few", "free");
            values[names.indexOf(component)] = value;
            Valid.parts(Sample.class, values);
        };
    }

    private static void right(String component, Object... values) {
        for (Object value : values) {
            assertThatCode(made(component, value)).as(component + " " + value).doesNotThrowAnyException();
        }
    }

    private static void wrong(String component, Object... values) {
        for (Object value : values) {
            assertThatThrownBy(made(component, value))
                    .as(component + " " + value)
                    .isInstanceOfSatisfying(InvalidValue.class, named(component));
        }
    }

    private static Consumer<InvalidValue> named(String component) {
        return invalid -> assertThat(invalid.parts())
                .singleElement()
                .satisfies(part -> assertThat(part.name()).startsWith(component));
    }

    @Test
    void a_text_is_as_long_as_it_may_be_and_no_longer() {
        right("text", "二人", "三个人", "四个人员");
        wrong("text", "一", "五个人员名");
    }

    @Test
    void a_text_has_the_form_it_must_have_whole() {
        right("key", "a", "xyz");
        wrong("key", "", "A", "a1", "1a");
        right("anyCase", "a", "A");
        wrong("anyCase", "1");
    }

    @Test
    void a_number_keeps_its_range() {
        right("count", 1L, Long.MAX_VALUE);
        wrong("count", 0L, -1L);
        right("rest", 0L, 1L);
        wrong("rest", -1L);
        right("level", 9, -9);
        wrong("level", 10);
    }

    @Test
    void a_list_has_what_it_must_have_and_every_element_is_checked() {
        right("plain", List.of("甲"), List.of("甲", " "));
        wrong("plain", List.of());
        right("names", List.of("甲", "乙"));
        wrong("names", List.of(), List.of("甲", "　"));
        right("few", List.of("甲"), List.of("甲", "乙"));
        wrong("few", List.of(), List.of("甲", "乙", "丙"));
    }

    @Test
    void what_has_no_rule_must_still_be_there_and_be_keepable() {
        right("free", "", " ", 7, List.of(), Map.of());
        wrong("free", "\0", List.of("\ud840"));
        assertThatThrownBy(made("free", null))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        invalid -> assertThat(invalid.parts())
                                .containsExactly(new InvalidValue.Part("free", null, "not null", "不能为空")));
    }

    @Test
    void every_component_that_is_wrong_is_named_in_the_order_of_the_record() {
        assertThatThrownBy(() -> Valid.parts(Label.class, "", null))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        invalid -> assertThat(invalid.parts())
                                .extracting(InvalidValue.Part::name)
                                .containsExactly("zh", "en"))
                .hasMessage(
                        "Label: zh: found \"\", expected text that is not blank; en: found \"null\", expected not null");
    }

    @Test
    void the_place_in_a_list_is_named_and_both_rules_that_a_text_breaks() {
        assertThatThrownBy(made("names", List.of("甲", " ")))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        invalid -> assertThat(invalid.parts().get(0).name()).contains("[1]"));
        assertThatThrownBy(made("text", " "))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        invalid -> assertThat(invalid.parts())
                                .extracting(InvalidValue.Part::expected)
                                .containsExactlyInAnyOrder("text that is not blank", "length from 2 to 4"));
    }

    @Test
    void what_cannot_be_kept_is_said_in_both_languages() {
        assertThatThrownBy(made("free", "村\0")).isInstanceOfSatisfying(InvalidValue.class, invalid -> {
            InvalidValue.Part part = invalid.parts().get(0);
            assertThat(part.message(Locale.ENGLISH))
                    .isEqualTo("free: found \"村\ufffd\", expected text without NUL and without half of a surrogate"
                            + " pair");
            assertThat(part.message(Locale.CHINESE)).isEqualTo("free：现为“村\ufffd”，应去掉空字符（NUL）和不成对的代理字符");
        });
    }

    @Test
    void a_long_value_is_cut_after_sixty_characters_and_its_length_is_told() {
        InvalidValue.Part sixty = new InvalidValue.Part("name", "x".repeat(60), "less", "更短");
        InvalidValue.Part more = new InvalidValue.Part("name", "x".repeat(61), "less", "更短");
        assertThat(sixty.message(Locale.ENGLISH)).isEqualTo("name: found \"" + "x".repeat(60) + "\", expected less");
        assertThat(more.message(Locale.ENGLISH))
                .isEqualTo("name: found \"" + "x".repeat(60) + "…(61)\", expected less");
    }
}
