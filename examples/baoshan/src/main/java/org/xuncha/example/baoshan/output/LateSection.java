package org.xuncha.example.baoshan.output;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What was late, the longest delay first. */
final class LateSection {
    private static final int SHOWN = 15;

    private LateSection() {}

    static Tag of(Overview overview, Spoken spoken) {
        List<Overview.Late> all = overview.late().stream()
                .sorted(Comparator.comparing((Overview.Late late) -> days(late, overview.day()))
                        .reversed()
                        .thenComparing(Overview.Late::due)
                        .thenComparing(Overview.Late::who))
                .toList();
        String reading = all.isEmpty()
                ? spoken.word(OverviewWord.LATE_NONE)
                : spoken.word(OverviewWord.LATE_READING, Map.of("kinds", kinds(all, spoken), "count", all.size()));
        if (all.isEmpty()) {
            return OverviewPage.section(spoken, OverviewWord.LATE, reading);
        }
        Tag heads = Tag.of("tr");
        for (OverviewWord word : List.of(
                OverviewWord.KIND,
                OverviewWord.WHO,
                OverviewWord.WHAT,
                OverviewWord.DUE,
                OverviewWord.DONE,
                OverviewWord.DAYS_LATE)) {
            heads.add(Tag.of("th", spoken.word(word)).with("scope", "col"));
        }
        Tag rows = Tag.of("tbody");
        all.stream().limit(SHOWN).forEach(late -> rows.add(row(late, overview.day(), spoken)));
        Tag table = Tag.of("table", Tag.of("thead", heads), rows).css("late");
        int more = all.size() - SHOWN;
        return OverviewPage.section(
                spoken,
                OverviewWord.LATE,
                reading,
                Tag.of("div", table).css("wide"),
                more > 0
                        ? Tag.of("p", spoken.word(OverviewWord.LATE_MORE, Map.of("count", more)))
                                .css("more")
                        : List.of());
    }

    private static Tag row(Overview.Late late, LocalDate day, Spoken spoken) {
        return Tag.of(
                "tr",
                Page.cell(spoken.word(late.kind())),
                Page.cell(late.who()),
                Page.cell(late.what()),
                Page.cell(spoken.shortDay(late.due())).css("day"),
                Page.cell(late.done().map(spoken::shortDay).orElse(spoken.word(OverviewWord.NOT_YET)))
                        .css("day"),
                Page.cell(spoken.number(days(late, day))).css("count"));
    }

    private static String kinds(List<Overview.Late> all, Spoken spoken) {
        return spoken.list(Arrays.stream(Overview.LateKind.values())
                .filter(kind -> all.stream().anyMatch(late -> late.kind() == kind))
                .map(kind -> spoken.word(kind) + " "
                        + all.stream().filter(late -> late.kind() == kind).count())
                .toList());
    }

    private static long days(Overview.Late late, LocalDate day) {
        return ChronoUnit.DAYS.between(late.due(), late.done().orElse(day));
    }
}
