package org.xuncha.example.baoshan.output;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A bar for each county, as long as it has problems, in parts that say how far they have come. */
final class ProgressSection {
    private ProgressSection() {}

    static Tag of(Overview overview, Spoken spoken) {
        List<Overview.Progress> counties = overview.counties();
        int most = counties.stream().mapToInt(Overview.Progress::all).max().orElse(1);
        Tag bars = Tag.of("div").css("bars");
        for (Overview.Progress county : counties) {
            bars.add(
                    Tag.of("div", county.county()).css("name"),
                    Tag.of("div", spoken.number(county.all())).css("end"),
                    bar(county, most, spoken));
        }
        Tag legend = Tag.of("p").css("legend");
        for (Overview.Standing standing : shown(counties)) {
            int all = counties.stream().mapToInt(county -> county.of(standing)).sum();
            legend.add(Patterns.key(Patterns.fill(standing), spoken.word(standing) + " " + spoken.number(all)), " ");
        }
        int closed = counties.stream()
                .mapToInt(county -> county.of(Overview.Standing.CONSOLIDATED) + county.of(Overview.Standing.STRUCK_OFF))
                .sum();
        int all = counties.stream().mapToInt(Overview.Progress::all).sum();
        String reading = spoken.word(
                OverviewWord.PROGRESS_READING,
                Map.of("closed", spoken.number(closed), "all", spoken.number(all), "share", spoken.share(closed, all)));
        return OverviewPage.section(spoken, OverviewWord.PROGRESS, reading, bars, legend);
    }

    private static List<Overview.Standing> shown(List<Overview.Progress> counties) {
        return Arrays.stream(Overview.Standing.values())
                .filter(standing -> counties.stream().anyMatch(county -> county.of(standing) > 0))
                .toList();
    }

    private static Tag bar(Overview.Progress county, int most, Spoken spoken) {
        Tag svg = Tag.of("svg").with("height", 26).with("role", "img");
        double x = 0;
        StringBuilder label = new StringBuilder(county.county());
        for (Overview.Standing standing : Overview.Standing.values()) {
            int count = county.of(standing);
            double width = 100.0 * count / most;
            if (count > 0) {
                svg.add(Patterns.rect(x, 0, width, 26, Patterns.fill(standing)));
                if (width > 4) {
                    svg.add(plate(x + width / 2, count, spoken).css(width > 8 ? "plate" : "plate small"));
                }
                label.append(", ").append(spoken.word(standing)).append(' ').append(count);
            }
            x += width;
        }
        return svg.with("aria-label", label);
    }

    /** A count on a bar, on a light ground of its own so that no pattern disturbs it. */
    private static Tag plate(double x, int count, Spoken spoken) {
        String text = spoken.number(count);
        int width = 8 * text.length() + 8;
        return Tag.of(
                        "svg",
                        Tag.of("rect")
                                .with("x", -width / 2.0)
                                .with("y", 5)
                                .with("width", width)
                                .with("height", 16)
                                .with("rx", 2),
                        Tag.of("text", text).with("y", 17.5).with("text-anchor", "middle"))
                .with("x", Patterns.percent(x))
                .with("overflow", "visible");
    }
}
