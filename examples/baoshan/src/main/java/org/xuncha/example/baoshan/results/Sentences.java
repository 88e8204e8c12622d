package org.xuncha.example.baoshan.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.xuncha.cooperation.Pulse;
import org.xuncha.example.baoshan.output.Spoken;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.rule.Words;

/** Phrases that the page and the summary share; every number in them is counted. */
final class Sentences {
    private final Seen seen;
    private final Counts counts;
    private final Called called;
    private final Spoken spoken;

    Sentences(Seen seen, Counts counts, Called called, Locale locale) {
        this.seen = seen;
        this.counts = counts;
        this.called = called;
        this.spoken = new Spoken(locale);
    }

    /** How many counties, townships and villages are inspected. */
    String objects() {
        return spoken.word(
                SummaryWord.OBJECTS,
                Map.of(
                        "counties", counts.objects(AreaLevel.COUNTY),
                        "townships", counts.objects(AreaLevel.TOWNSHIP),
                        "villages", counts.objects(AreaLevel.VILLAGE)));
    }

    /** How many problems are addressed to each level, each by its name. */
    String levels() {
        return many(parts(counts.byLevel()));
    }

    /** How many lists there are of each kind, each by its name. */
    String papers() {
        return many(parts(counts.papers()));
    }

    private List<String> parts(Map<? extends Enum<?>, ? extends Number> parts) {
        List<String> texts = new ArrayList<>();
        parts.forEach((name, count) -> texts.add(spoken.word(
                SummaryWord.PART, Map.of("name", spoken.word(name), "count", spoken.number(count.longValue())))));
        return texts;
    }

    /** How often a report was returned. */
    String returned() {
        return spoken.word(SummaryWord.RETURNED, Map.of("count", counts.returns()));
    }

    /** Which bodies have something overdue in a mechanism, and how much; empty if none has. */
    String stalls(Pulse pulse) {
        return many(pulse.stalls().entrySet().stream()
                .map(stall -> spoken.word(
                        SummaryWord.STALL,
                        Map.of(
                                "body",
                                called.body(stall.getKey()),
                                "count",
                                stall.getValue().size())))
                .toList());
    }

    String many(List<String> names) {
        return spoken.list(names);
    }

    /** The kinds of the round. */
    String kinds() {
        return many(seen.round().kinds().stream()
                .sorted()
                .map(kind -> Words.of(kind, spoken.locale()))
                .toList());
    }
}
