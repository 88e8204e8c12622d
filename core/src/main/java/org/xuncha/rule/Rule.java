package org.xuncha.rule;

import java.util.Locale;

/**
 * One named rule. The library's rules are the constants of an enum in the room that owns them; the enum's package holds the bundle
 * {@code words} with the sentence that the rule speaks when it objects. A place states its own as {@link LocalRule}.
 */
public interface Rule {

    /** The constant's name, for example {@code TWO_HANDLERS}. */
    String name();

    /** The enum that declares this rule. */
    Class<?> getDeclaringClass();

    /** The stable code of this rule: room and name in lower case, for example {@code problem.two_handlers}. */
    default String code() {
        String room = getDeclaringClass().getPackageName();
        return room.substring(room.lastIndexOf('.') + 1) + "." + name().toLowerCase(Locale.ROOT);
    }

    /** What this rule says when it objects, in the language of the locale, with holes such as {@code {day}} for facts. */
    default String sentence(Locale locale) {
        return Words.text(getDeclaringClass(), name(), locale);
    }
}
