package org.xuncha.example.baoshan.output;

import java.util.List;
import java.util.Map;

/** The fields in which the most villages have problems. */
final class CommonSection {
    private static final int SHOWN = 14;

    private CommonSection() {}

    static Tag of(Overview overview, Spoken spoken) {
        int villages = overview.coverage().stream()
                .mapToInt(Overview.Covered::inspected)
                .sum();
        List<Overview.Common> common = overview.common().stream().limit(SHOWN).toList();
        Tag bars = Tag.of("div").css("bars");
        for (Overview.Common one : common) {
            double share = villages == 0 ? 0 : 100.0 * one.villages() / villages;
            Tag svg = Tag.of("svg", Patterns.rect(0, 0, 100, 9, "track"), Patterns.rect(0, 0, share, 9, "solid"))
                    .with("height", 9)
                    .with("aria-hidden", "true");
            String text = spoken.word(
                    OverviewWord.COMMON_READING,
                    Map.of(
                            "villages", one.villages(),
                            "all", villages,
                            "counties", one.counties(),
                            "problems", one.problems()));
            bars.add(Tag.of("div", one.field()).css("name"), Tag.of("div", text).css("end"), svg);
        }
        return OverviewPage.section(
                spoken,
                OverviewWord.COMMON,
                spoken.word(
                        OverviewWord.COMMON_FIELDS,
                        Map.of("count", overview.common().size(), "shown", common.size())),
                bars);
    }
}
