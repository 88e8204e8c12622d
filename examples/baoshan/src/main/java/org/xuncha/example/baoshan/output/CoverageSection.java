package org.xuncha.example.baoshan.output;

import java.util.List;
import java.util.Map;

/** Every village a small square, the inspected ones filled. */
final class CoverageSection {
    private static final int ACROSS = 24;
    private static final int STEP = 7;

    private CoverageSection() {}

    static Tag of(List<Overview.Covered> counties, Spoken spoken) {
        int inspected = counties.stream().mapToInt(Overview.Covered::inspected).sum();
        int all = counties.stream().mapToInt(Overview.Covered::all).sum();
        Tag blocks = Tag.of("div").css("waffles");
        for (Overview.Covered county : counties) {
            blocks.add(Tag.of(
                    "figure",
                    block(county),
                    Tag.of(
                            "figcaption",
                            Tag.of("b", county.county()),
                            " ",
                            spoken.word(
                                    OverviewWord.COVERAGE_COUNTY,
                                    Map.of(
                                            "inspected", spoken.number(county.inspected()),
                                            "all", spoken.number(county.all()))))));
        }
        String reading = spoken.word(
                OverviewWord.COVERAGE_READING,
                Map.of(
                        "inspected", spoken.number(inspected),
                        "all", spoken.number(all),
                        "share", spoken.share(inspected, all)));
        return OverviewPage.section(spoken, OverviewWord.COVERAGE, reading, blocks);
    }

    private static Tag block(Overview.Covered county) {
        int lines = (county.all() + ACROSS - 1) / ACROSS;
        int last = county.all() - (lines - 1) * ACROSS;
        Tag svg = Tag.of("svg")
                .with("viewBox", "0 0 " + ACROSS * STEP + " " + lines * STEP)
                .with("role", "img")
                .with("aria-label", county.inspected() + " / " + county.all());
        if (lines > 0) {
            svg.add(squares(0, ACROSS, lines - 1), squares(lines - 1, last, 1));
        }
        for (int i = 0; i < county.inspected(); i++) {
            svg.add(Tag.of("rect")
                    .with("x", i % ACROSS * STEP)
                    .with("y", i / ACROSS * STEP)
                    .with("width", STEP - 1.5)
                    .with("height", STEP - 1.5)
                    .css("inspected"));
        }
        return svg;
    }

    private static Tag squares(int line, int across, int lines) {
        return Tag.of("rect")
                .with("y", line * STEP)
                .with("width", across * STEP)
                .with("height", lines * STEP)
                .css("fill-village");
    }
}
