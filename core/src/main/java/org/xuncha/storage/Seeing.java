package org.xuncha.storage;

import java.util.Locale;
import org.xuncha.rule.Objection;

/**
 * Whether somebody may see a problem, and why.
 *
 * @param allowed whether he may
 * @param why what lets him or what stands in the way, as a rule and its facts
 */
public record Seeing(boolean allowed, Objection why) {

    /** The answer as a sentence. */
    public String message(Locale locale) {
        return why.message(locale);
    }
}
