package org.xuncha.example.baoshan.output;

import java.util.List;
import java.util.Locale;

/** Fills that can be told apart without colour: each standing has a tone and a pattern of its own. */
final class Patterns {
    private Patterns() {}

    /** The definitions, once a page. */
    static Tag definitions() {
        return Tag.of(
                        "svg",
                        Tag.of(
                                "defs",
                                pattern("struck_off", 6, line("M-1 7 7 -1 M-1 1 1 -1 M5 7 7 5")),
                                pattern("reported", 6, dot(1.5, 1.5), dot(4.5, 4.5)),
                                pattern("rectifying", 6, line("M0 3H6")),
                                pattern("relapsed", 6, line("M0 0 6 6 M6 0 0 6")),
                                pattern("late", 6, line("M-1 7 7 -1 M-1 1 1 -1 M5 7 7 5")),
                                pattern("open", 6, line("M0 3H6")),
                                pattern("overdue", 6, line("M0 0 6 6 M6 0 0 6")),
                                pattern("village", 7, square())))
                .with("width", 0)
                .with("height", 0)
                .with("aria-hidden", "true")
                .css("patterns");
    }

    /** The fill for a word of an enum. */
    static String fill(Enum<?> word) {
        return "fill-" + word.name().toLowerCase(Locale.ROOT);
    }

    /** A small field of a legend. */
    static Tag key(String fill, String label) {
        return Tag.of(
                        "span",
                        Tag.of("svg", rect(0, 0, 100, 14, fill))
                                .with("width", 20)
                                .with("height", 14),
                        " ",
                        label)
                .css("key");
    }

    /** A bar: place and width in per cent, top and height in pixels. */
    static Tag rect(double x, int y, double width, double height, String fill) {
        return Tag.of("rect")
                .with("x", percent(x))
                .with("y", y)
                .with("width", percent(width))
                .with("height", height)
                .css(fill);
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.3f%%", share);
    }

    private static Tag pattern(String name, int size, Tag... marks) {
        Tag ground = Tag.of("rect").with("width", size).with("height", size).css("ground");
        return Tag.of("pattern", ground, List.of(marks))
                .with("id", "p-" + name)
                .with("width", size)
                .with("height", size)
                .with("patternUnits", "userSpaceOnUse")
                .css("p-" + name);
    }

    private static Tag line(String path) {
        return Tag.of("path").with("d", path);
    }

    private static Tag dot(double x, double y) {
        return Tag.of("circle").with("cx", x).with("cy", y).with("r", 1);
    }

    private static Tag square() {
        return Tag.of("rect").with("width", 5.5).with("height", 5.5).css("mark");
    }
}
