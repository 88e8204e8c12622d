package org.xuncha.rule;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An act was refused by named rules. Nothing was recorded. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Objection> objections;

    public Refused(List<Objection> objections) {
        super(text(objections, Locale.ENGLISH));
        this.objections = List.copyOf(objections);
    }

    public Refused(Objection objection) {
        this(List.of(objection));
    }

    /** Every objection, at least one. */
    public List<Objection> objections() {
        return objections;
    }

    /** All objections as sentences in the language of the locale, one a line. */
    public String message(Locale locale) {
        return text(objections, locale);
    }

    private static String text(List<Objection> objections, Locale locale) {
        return objections.stream()
                .map(objection ->
                        objection.message(locale) + " (" + objection.rule().code() + ")")
                .collect(Collectors.joining("\n"));
    }
}
