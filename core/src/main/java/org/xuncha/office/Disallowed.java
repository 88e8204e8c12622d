package org.xuncha.office;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.xuncha.record.Subject;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Words;

/**
 * An entry that the rules do not allow where it stands.
 *
 * @param subject in whose record it stands
 * @param seq its number
 * @param act what it says was done
 * @param at when, as it says
 * @param why every objection of the rules, at least one
 */
public record Disallowed(Subject subject, long seq, String act, Instant at, List<Objection> why) {
    public Disallowed {
        why = List.copyOf(why);
    }

    /** The same in sentences, one a line. */
    public String message(Locale locale) {
        Map<String, Object> facts = Map.of("subject", subject, "seq", seq, "act", act, "at", at);
        return Words.of(Told.ENTRY_DISALLOWED, facts, locale) + "\n"
                + why.stream().map(objection -> objection.message(locale)).collect(Collectors.joining("\n"));
    }
}
