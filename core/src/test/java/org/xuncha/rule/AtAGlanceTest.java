package org.xuncha.rule;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.function.Predicate;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What keeps its constraints is seen at a glance and costs no validation; whatever is doubtful is left to the validator. */
class AtAGlanceTest {
    private static Validator validator;

    @BeforeAll
    static void open() {
        validator = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }

    private static Predicate<Object> glance(String component) {
        return glance(ValidTest.Sample.class, component);
    }

    private static Predicate<Object> glance(Class<?> type, String component) {
        return AtAGlance.right(validator.getConstraintsForClass(type).getConstraintsForProperty(component), true)
                .orElseThrow();
    }

    /** A pattern that allows a NUL: nothing but the rule on all texts forbids it. */
    record Lax(@Pattern(regexp = "[^a]{1,9}") String text) {}

    @Test
    void a_right_value_needs_no_validator() {
        assertThat(glance("text").test("村里")).isTrue();
        assertThat(glance("text").test("四个人员")).isTrue();
        assertThat(glance("key").test("abc")).isTrue();
        assertThat(glance("count").test(1L)).isTrue();
        assertThat(glance("rest").test(0L)).isTrue();
        assertThat(glance("plain").test(List.of("甲"))).isTrue();
        assertThat(glance("free").test("自由")).isTrue();
    }

    @Test
    void a_wrong_value_is_never_right_at_a_glance() {
        assertThat(glance("text").test("　　")).isFalse();
        assertThat(glance("text").test("一")).isFalse();
        assertThat(glance("text").test("五个人员名")).isFalse();
        assertThat(glance("key").test("a1")).isFalse();
        assertThat(glance("count").test(0L)).isFalse();
        assertThat(glance("rest").test(-1L)).isFalse();
        assertThat(glance("plain").test(List.of())).isFalse();
    }

    @Test
    void what_cannot_be_kept_is_never_right_at_a_glance_whatever_its_constraints() {
        for (String text : List.of("a\0", "a\ud83d", "\udc00a")) {
            for (String component : List.of("text", "key", "free")) {
                assertThat(glance(component).test(text)).as(component).isFalse();
            }
            assertThat(glance("plain").test(List.of(text))).isFalse();
        }
        assertThat(glance(Lax.class, "text").test("b\0")).isFalse();
        assertThat(glance(Lax.class, "text").test("b")).isTrue();
    }

    @Test
    void what_is_not_understood_or_has_elements_with_rules_is_left_to_the_validator() {
        assertThat(glance("names").test(List.of("甲"))).isFalse();
        assertThat(glance("anyCase").test("a")).isFalse();
        assertThat(glance("level").test(9)).isFalse();
        assertThat(glance("few").test(List.of("甲"))).isFalse();
    }
}
