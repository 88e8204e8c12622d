package org.xuncha.office;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.xuncha.record.Subject;
import org.xuncha.rule.Words;

/**
 * An entry from which personal data was taken out. The chain holds, and what remains is as the erasure left it; what was
 * taken out can no longer be looked at.
 *
 * @param subject in whose record it stands
 * @param entry its number
 * @param by the number of the entry that erased
 * @param parts which texts were taken out
 * @param basis the legal basis
 */
public record Erased(Subject subject, long entry, long by, Set<String> parts, String basis) {

    /** The same as a sentence. */
    public String message(Locale locale) {
        Map<String, Object> facts =
                Map.of("subject", subject, "entry", entry, "by", by, "parts", parts, "basis", basis);
        return Words.of(Told.ENTRY_ERASED, facts, locale);
    }
}
