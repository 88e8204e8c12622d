package org.xuncha.example.baoshan.output;

import java.util.List;
import java.util.Map;

/** A card for each mechanism of cooperation: is it alive, and where does it stall. */
final class MechanismSection {
    private MechanismSection() {}

    static Tag of(List<Overview.Pulse> mechanisms, Spoken spoken) {
        Tag cards = Tag.of("div").css("cards");
        mechanisms.forEach(mechanism -> cards.add(card(mechanism, spoken)));
        long alive = mechanisms.stream().filter(Overview.Pulse::alive).count();
        String reading = spoken.word(OverviewWord.MECHANISMS_READING, Map.of("alive", alive, "all", mechanisms.size()));
        return OverviewPage.section(spoken, OverviewWord.MECHANISMS, reading, cards);
    }

    private static Tag card(Overview.Pulse pulse, Spoken spoken) {
        Tag state = pulse.alive()
                ? Tag.of("span", "● " + spoken.word(OverviewWord.ALIVE)).css("alive")
                : Tag.of("span", "○ " + spoken.word(OverviewWord.STALLED)).css("stalled");
        Tag bar = Tag.of("svg").with("height", 14).with("aria-hidden", "true");
        Tag counts = Tag.of("p", spoken.word(OverviewWord.SENT) + " " + spoken.number(pulse.sent()) + " ")
                .css("legend");
        double x = 0;
        List<OverviewWord> words =
                List.of(OverviewWord.ANSWERED, OverviewWord.ANSWERED_LATE, OverviewWord.OPEN, OverviewWord.OVERDUE);
        List<Integer> parts = List.of(pulse.answered(), pulse.late(), pulse.open(), pulse.overdue());
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) > 0) {
                double width = 100.0 * parts.get(i) / Math.max(1, pulse.sent());
                bar.add(Patterns.rect(x, 0, width, 14, Patterns.fill(words.get(i))));
                counts.add(
                        Patterns.key(
                                Patterns.fill(words.get(i)),
                                spoken.word(words.get(i)) + " " + spoken.number(parts.get(i))),
                        " ");
                x += width;
            }
        }
        String stalls = pulse.stalls().isEmpty()
                ? spoken.word(OverviewWord.STALLS_NOWHERE)
                : spoken.word(OverviewWord.STALLS, Map.of("where", pulse.stalls()));
        return Tag.of(
                        "div",
                        Tag.of("h3", pulse.name(), " ", state),
                        Tag.of("p", pulse.what()).css("what"),
                        bar,
                        counts,
                        Tag.of("p", stalls).css("stalls"))
                .css("card");
    }
}
