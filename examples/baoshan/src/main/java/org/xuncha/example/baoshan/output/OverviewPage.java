package org.xuncha.example.baoshan.output;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** One page that shows the round in pictures, on a screen or on paper. */
public final class OverviewPage {
    private OverviewPage() {}

    /** Writes the page, in Chinese or English. */
    public static void write(Path file, Overview overview, Locale locale) {
        Spoken spoken = new Spoken(locale);
        Tag main = Tag.of("main");
        main.add(
                ProgressSection.of(overview, spoken),
                CoverageSection.of(overview.coverage(), spoken),
                HeatSection.of(overview.heat(), spoken),
                CommonSection.of(overview, spoken),
                TimelineSection.of(overview, spoken),
                MechanismSection.of(overview.mechanisms(), spoken),
                StaffingSection.of(overview.teams(), spoken),
                LateSection.of(overview, spoken));
        Tag body = Tag.of(
                "body",
                Patterns.definitions(),
                Tag.of(
                        "header",
                        Tag.of("p", overview.body()).css("body"),
                        Tag.of("h1", overview.title()),
                        Tag.of("p", spoken.word(OverviewWord.STATE_ON, Map.of("day", spoken.day(overview.day()))))
                                .css("day")),
                headlines(overview, spoken),
                main,
                Tag.of("footer", overview.note()));
        Page.write(file, locale, overview.title(), "overview.css", body);
    }

    private static Tag headlines(Overview overview, Spoken spoken) {
        Tag all = Tag.of("div").css("headlines");
        for (Overview.Headline headline : overview.headlines()) {
            Tag number = Tag.of("p", Tag.of("strong", spoken.number(headline.count())))
                    .css("figure");
            headline.of()
                    .ifPresent(of -> number.add(
                            " ", Tag.of("span", spoken.word(OverviewWord.OF, Map.of("count", spoken.number(of))))));
            all.add(Tag.of(
                    "div",
                    Tag.of("p", spoken.word(headline.figure())).css("label"),
                    number,
                    Tag.of("p", headline.detail()).css("detail")));
        }
        return all;
    }

    /** A section with its heading and a line that says how to read it. */
    static Tag section(Spoken spoken, OverviewWord heading, String reading, Object... content) {
        return Tag.of(
                        "section",
                        Tag.of("h2", spoken.word(heading)),
                        Tag.of("p", reading).css("reading"))
                .add(content)
                .css(heading.name().toLowerCase(Locale.ROOT));
    }
}
