package org.xuncha.rule;

import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Locale;

/** What a constraint expects, in the library's own words. */
final class ConstraintWords {
    private ConstraintWords() {}

    static String of(ConstraintDescriptor<?> constraint, Locale locale) {
        Class<?> type = constraint.getAnnotation().annotationType();
        return Words.fill(
                Words.text(ConstraintWords.class, type.getSimpleName(), locale), constraint.getAttributes(), locale);
    }

    /** What every text is expected to be. */
    static String keepable(Locale locale) {
        return Words.text(ConstraintWords.class, "Keepable", locale);
    }
}
