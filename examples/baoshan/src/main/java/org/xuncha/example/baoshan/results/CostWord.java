package org.xuncha.example.baoshan.results;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.xuncha.rule.Words;
import org.xuncha.staffing.CostPart;

/** What the parts of a plan's cost are called. */
enum CostWord {
    /** People of one county in one team. */
    SAME_COUNTY,
    /** People together again who were in one team before. */
    REPEAT,
    /** People again where they were before. */
    AGAIN,
    /** Teams without a wanted skill. */
    MISSING;

    private static final String MISSING_SKILL = MISSING.name() + "_";

    static String of(CostPart part, Locale locale) {
        String code = part.code();
        if (code.startsWith(MISSING_SKILL)) {
            return Words.of(MISSING, Map.of("skill", code.substring(MISSING_SKILL.length())), locale);
        }
        return Arrays.stream(values())
                .filter(word -> word.name().equals(code))
                .findFirst()
                .map(word -> Words.of(word, locale))
                .orElse(code);
    }
}
