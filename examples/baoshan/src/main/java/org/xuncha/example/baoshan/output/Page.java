package org.xuncha.example.baoshan.output;

import java.nio.file.Path;
import java.util.Locale;

/** The frame of a page: one file that needs neither scripts nor a network, and says so to the browser. */
final class Page {
    private static final String NOTHING_FROM_OUTSIDE = "default-src 'none'; style-src 'unsafe-inline'";

    private Page() {}

    static void write(Path file, Locale locale, String title, String sheet, Tag body) {
        Tag html = Tag.of(
                        "html",
                        Tag.of(
                                "head",
                                Tag.of("meta").with("charset", "utf-8"),
                                Tag.of("meta")
                                        .with("http-equiv", "Content-Security-Policy")
                                        .with("content", NOTHING_FROM_OUTSIDE),
                                Tag.of("meta")
                                        .with("name", "viewport")
                                        .with("content", "width=device-width, initial-scale=1"),
                                Tag.of("title", title),
                                Tag.style(sheet)),
                        body)
                .with("lang", locale.getLanguage().equals("zh") ? "zh-CN" : "en");
        StringBuilder text = new StringBuilder("<!DOCTYPE html>\n");
        html.write(text);
        WholeFile.write(file, out -> out.append(text).append('\n'));
    }

    /** A cell of a table. */
    static Tag cell(String text) {
        return Tag.of("td", InertCell.of(text));
    }
}
