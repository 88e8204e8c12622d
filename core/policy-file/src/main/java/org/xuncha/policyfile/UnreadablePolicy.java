package org.xuncha.policyfile;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A policy file cannot be read. All its mistakes are named at once. */
public final class UnreadablePolicy extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Mistake> mistakes;

    UnreadablePolicy(List<Mistake> mistakes) {
        super(text(mistakes, Locale.ENGLISH));
        this.mistakes = List.copyOf(mistakes);
    }

    /** Every mistake, at least one, in the order of their lines; at most 200 are named. */
    public List<Mistake> mistakes() {
        return mistakes;
    }

    /** All mistakes in the language of the locale, one a line. */
    public String message(Locale locale) {
        return text(mistakes, locale);
    }

    private static String text(List<Mistake> mistakes, Locale locale) {
        return mistakes.stream().map(mistake -> mistake.message(locale)).collect(Collectors.joining("\n"));
    }
}
