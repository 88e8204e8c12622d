package org.xuncha.example.baoshan.output;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;

/** The phases of the round, and under them how much was done in each week, over the same line of time. */
final class TimelineSection {
    private static final int HEIGHT = 96;

    private final Overview overview;
    private final Spoken spoken;
    private final LocalDate first;
    private final LocalDate end;

    private TimelineSection(Overview overview, Spoken spoken) {
        this.overview = overview;
        this.spoken = spoken;
        TreeSet<LocalDate> days = new TreeSet<>();
        overview.phases()
                .forEach(phase -> days.addAll(List.of(phase.from(), phase.to().plusDays(1))));
        overview.acts().keySet().forEach(week -> days.addAll(List.of(week, week.plusWeeks(1))));
        days.addAll(days.isEmpty() ? List.of(overview.day(), overview.day().plusDays(1)) : List.of());
        this.first = days.first();
        this.end = days.last();
    }

    static Tag of(Overview overview, Spoken spoken) {
        return new TimelineSection(overview, spoken).section();
    }

    private Tag section() {
        Tag rows = Tag.of("div").css("bars");
        for (Overview.PhaseSpan phase : overview.phases()) {
            double from = place(phase.from());
            Tag svg = Tag.of(
                            "svg",
                            months(18, false),
                            Patterns.rect(from, 3, place(phase.to().plusDays(1)) - from, 12, "solid"))
                    .with("height", 18)
                    .with("aria-hidden", "true");
            String span = phase.from().equals(phase.to())
                    ? spoken.shortDay(phase.from())
                    : spoken.shortDay(phase.from()) + "–" + spoken.shortDay(phase.to());
            rows.add(
                    Tag.of("div", phase.name()).css("name"), Tag.of("div", span).css("end"), svg);
        }
        int most = most();
        rows.add(
                Tag.of("div", spoken.word(OverviewWord.ACTS_BY_WEEK)).css("name"),
                Tag.of("div").css("end"),
                weeks(most));
        int all = overview.acts().values().stream().mapToInt(Integer::intValue).sum();
        String reading = spoken.word(
                OverviewWord.TIMELINE_READING, Map.of("acts", spoken.number(all), "most", spoken.number(most)));
        return OverviewPage.section(spoken, OverviewWord.TIMELINE, reading, rows);
    }

    private int most() {
        return overview.acts().isEmpty() ? 0 : Collections.max(overview.acts().values());
    }

    private Tag weeks(int most) {
        Tag svg = Tag.of("svg", months(HEIGHT + 34, true))
                .with("height", HEIGHT + 34)
                .css("weeks")
                .with("role", "img");
        SortedMap<LocalDate, Integer> acts = overview.acts();
        double width = 100.0 * 7 / ChronoUnit.DAYS.between(first, end);
        acts.forEach((week, count) -> {
            int height = most == 0 ? 0 : Math.max(1, HEIGHT * count / most);
            double x = place(week);
            svg.add(Patterns.rect(x + width * .1, 14 + HEIGHT - height, width * .8, height, "solid"));
            svg.add(Tag.of("text", spoken.number(count))
                    .with("x", Patterns.percent(x + width / 2))
                    .with("y", 10 + HEIGHT - height)
                    .with("text-anchor", "middle")
                    .css(count == most ? "most" : "count"));
        });
        return svg.with("aria-label", spoken.word(OverviewWord.ACTS_BY_WEEK));
    }

    /** A thin line at the beginning of each month, with its name if wanted. */
    private Tag months(int height, boolean named) {
        Tag lines = Tag.of("g").css("months");
        LocalDate month = first.withDayOfMonth(1).plusMonths(first.getDayOfMonth() == 1 ? 0 : 1);
        for (; month.isBefore(end); month = month.plusMonths(1)) {
            String x = Patterns.percent(place(month));
            lines.add(Tag.of("line").with("x1", x).with("x2", x).with("y1", 0).with("y2", height));
            if (named) {
                lines.add(Tag.of("text", spoken.month(month))
                        .with("x", x)
                        .with("dx", 4)
                        .with("y", height - 4));
            }
        }
        return lines;
    }

    private double place(LocalDate day) {
        return 100.0 * ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, end);
    }
}
