package org.xuncha.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What one rule has against an act: the rule, and the facts and dates it looked at. The sentence is made only when
 * somebody asks for it.
 *
 * @param rule the rule that objects
 * @param facts what the rule looked at, by name, in the order in which the rule named them
 */
public record Objection(Rule rule, Map<String, Object> facts) {

    public Objection {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /** An objection without facts yet; add them by {@link #with}. */
    public static Objection by(Rule rule) {
        return new Objection(rule, Map.of());
    }

    /** The same objection with one more fact: any value whose text a reader understands. */
    public Objection with(String name, Object fact) {
        Map<String, Object> more = new LinkedHashMap<>(facts);
        more.put(name, fact);
        return new Objection(rule, more);
    }

    /** The objection as a sentence in the language of the locale. */
    public String message(Locale locale) {
        return Words.fill(rule.sentence(locale), facts, locale);
    }

    @Override
    public String toString() {
        return rule.code() + ": " + message(Locale.ENGLISH);
    }
}
