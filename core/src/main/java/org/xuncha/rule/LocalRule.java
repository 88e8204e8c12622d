package org.xuncha.rule;

import jakarta.validation.constraints.Pattern;
import java.util.Locale;

/**
 * A rule of a place's own, with its sentence in both languages. Who has many of them may as well declare an enum and a
 * bundle {@code words} beside it, as the library does.
 *
 * @param name its name, such as {@code CLOSED_ON_WORKING_DAYS}: 1 to 60 capital letters, digits and underscores
 * @param sentence what it says when it objects; {@code {day}} becomes the fact of that name
 */
public record LocalRule(
        @Pattern(regexp = "[A-Z][A-Z0-9_]{0,59}") String name, Label sentence) implements Rule {
    public LocalRule {
        Valid.parts(LocalRule.class, name, sentence);
    }

    @Override
    public Class<?> getDeclaringClass() {
        return LocalRule.class;
    }

    /** Room {@code local} and the name in lower case: the codes of the library's own rules begin otherwise. */
    @Override
    public String code() {
        return "local." + name.toLowerCase(Locale.ROOT);
    }

    @Override
    public String sentence(Locale locale) {
        return sentence.in(locale);
    }
}
