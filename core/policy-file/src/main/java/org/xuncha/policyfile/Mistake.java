package org.xuncha.policyfile;

import java.util.Locale;
import java.util.Map;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Words;

/**
 * One mistake in a policy file.
 *
 * @param line the line, counted from 1
 * @param key the key, with the keys above it, such as {@code rectification.duties[2].bearer}, counted from 1 in lists;
 *     empty for the file itself
 * @param objection what is wrong there: found and expected
 */
public record Mistake(int line, String key, Objection objection) {

    /** Line, key, found and expected in one sentence. */
    public String message(Locale locale) {
        Phrase where = key.isEmpty() ? Phrase.LINE : Phrase.LINE_AND_KEY;
        return Words.of(where, Map.of("line", line, "key", key, "says", objection.message(locale)), locale);
    }
}
