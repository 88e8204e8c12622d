package org.xuncha.rule;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts of the library in Chinese and English. A constant of an enum finds its text in the bundle {@code words} of
 * its own room under {@code EnumName.CONSTANT}.
 */
public final class Words {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Pattern HOLE = Pattern.compile("\\{(\\w+)}");

    private Words() {}

    /**
     * The text of an enum's constant.
     *
     * @throws MissingResourceException if the constant's room has no text for it
     */
    public static String of(Enum<?> constant, Locale locale) {
        return text(constant.getDeclaringClass(), constant.name(), locale);
    }

    /**
     * The text of an enum's constant with facts in its holes: {@code {name}} becomes the fact of that name.
     *
     * @throws MissingResourceException if the constant's room has no text for it
     */
    public static String of(Enum<?> constant, Map<String, Object> facts, Locale locale) {
        return fill(of(constant, locale), facts, locale);
    }

    /** The same in both languages, cut to what a label can hold: a name made of two long names may be longer. */
    public static Label label(Enum<?> constant, Map<String, Object> facts) {
        return new Label(fitting(of(constant, facts, Locale.CHINESE)), fitting(of(constant, facts, Locale.ENGLISH)));
    }

    private static String fitting(String text) {
        return text.length() <= Label.LONGEST ? text : text.substring(0, Label.LONGEST - 1) + "…";
    }

    static String text(Class<?> owner, String name, Locale locale) {
        return ResourceBundle.getBundle(owner.getPackageName() + ".words", locale, owner.getClassLoader(), NO_FALLBACK)
                .getString(owner.getSimpleName() + "." + name);
    }

    /** Puts facts into the holes of a sentence; a hole without a fact stays visible, so that a test can find it. */
    static String fill(String sentence, Map<String, Object> facts, Locale locale) {
        Matcher hole = HOLE.matcher(sentence);
        StringBuilder out = new StringBuilder();
        while (hole.find()) {
            Object fact = facts.get(hole.group(1));
            hole.appendReplacement(
                    out, Matcher.quoteReplacement(fact == null ? hole.group() : Words.spoken(fact, locale)));
        }
        return hole.appendTail(out).toString();
    }

    private static String spoken(Object fact, Locale locale) {
        if (fact instanceof Label label) {
            return label.in(locale);
        }
        if (fact instanceof Enum<?> constant) {
            return of(constant, locale);
        }
        if (fact instanceof Collection<?> many) {
            StringBuilder all = new StringBuilder();
            for (Object one : many) {
                all.append(all.isEmpty() ? "" : Label.isChinese(locale) ? "、" : ", ")
                        .append(spoken(one, locale));
            }
            return all.isEmpty() ? text(Words.class, "Nothing", locale) : all.toString();
        }
        return String.valueOf(fact);
    }
}
