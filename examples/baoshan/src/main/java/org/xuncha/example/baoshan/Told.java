package org.xuncha.example.baoshan;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import org.xuncha.rule.Words;

/** What the command tells while it works, one sentence a line. */
enum Told {
    REHEARSING,
    GOING_ON,
    NOTHING_TO_DO,
    DONE,
    PLAYING,
    OTHER_INPUT,
    INPUT_UNUSABLE,
    STAFFING_IMPOSSIBLE,
    REFUSED,
    STORE_FAILED,
    FAILED;

    void to(PrintStream out, Locale locale, Map<String, Object> facts) {
        out.println(Words.of(this, facts, locale));
    }
}
