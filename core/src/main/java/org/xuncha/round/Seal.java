package org.xuncha.round;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.xuncha.record.Head;
import org.xuncha.record.Root;
import org.xuncha.record.Stamp;
import org.xuncha.record.Subject;
import org.xuncha.rule.Words;

/**
 * One seal of a round.
 *
 * @param number which seal of the round it is, from 1
 * @param root what may be printed and kept elsewhere
 * @param records how many records it covers
 * @param entries how many entries they have together
 * @param heads the head of each record that it covers, by kind and key
 * @param stamp by whom, why and when
 */
public record Seal(
        long number, Root root, long records, long entries, Map<String, Map<String, Head>> heads, Stamp stamp) {

    /** The head that a record had when it was sealed; empty if the record began later. */
    public Optional<Head> head(Subject subject) {
        return Optional.ofNullable(heads.getOrDefault(subject.kind(), Map.of()).get(subject.key()));
    }

    /** The sheet that is printed, signed and kept elsewhere, in the language of the locale. */
    public String paper(Round round, Locale locale) {
        Map<String, Object> facts = Map.of(
                "label", round.label(),
                "round", round.id(),
                "number", number,
                "at", stamp.at().atZone(round.policy().zone()).toOffsetDateTime(),
                "records", records,
                "entries", entries,
                "root", root.printed());
        return Words.of(SealWord.PAPER, facts, locale);
    }
}
