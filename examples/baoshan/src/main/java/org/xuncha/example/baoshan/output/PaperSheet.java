package org.xuncha.example.baoshan.output;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One list on A4 paper, laid out in the spirit of GB/T 9704-2012: a type area of 156 by 225 mm, body and number above a
 * red rule, title, addressee, text, table, body and date.
 */
final class PaperSheet {
    private final Paper paper;
    private final Spoken spoken;

    PaperSheet(Paper paper, Spoken spoken) {
        this.paper = paper;
        this.spoken = spoken;
    }

    void write(Path file) {
        String title = title(paper, spoken);
        Tag body = Tag.of(
                "body",
                Tag.of(
                        "article",
                        Tag.of(
                                "header",
                                Tag.of("p", paper.body()).css("body"),
                                Tag.of("p", paper.number()).css("number")),
                        Tag.of("h1", title),
                        Tag.of("p", spoken.word(PaperWord.ADDRESS, Map.of("name", paper.addresseeName())))
                                .css("address"),
                        Tag.of("p", text()).css("text"),
                        table(),
                        Tag.of("footer", Tag.of("p", paper.body()), Tag.of("p", spoken.day(paper.issued()))),
                        paper.note().isEmpty()
                                ? List.of()
                                : Tag.of("p", paper.note()).css("note")));
        Page.write(file, spoken.locale(), paper.number() + " " + title, "paper.css", body);
    }

    static String title(Paper paper, Spoken spoken) {
        return spoken.word(
                switch (paper.kind()) {
                    case PROBLEM -> PaperWord.TITLE_PROBLEM;
                    case SUGGESTION -> PaperWord.TITLE_SUGGESTION;
                    case RESPONSIBILITY -> PaperWord.TITLE_RESPONSIBILITY;
                });
    }

    private String text() {
        PaperWord word = switch (paper.kind()) {
            case PROBLEM -> PaperWord.TEXT_PROBLEM;
            case SUGGESTION -> PaperWord.TEXT_SUGGESTION;
            case RESPONSIBILITY -> PaperWord.TEXT_RESPONSIBILITY;
        };
        return spoken.word(
                word, Map.of("round", paper.round(), "count", paper.items().size()));
    }

    private Tag table() {
        List<PaperColumn> columns = PaperColumn.of(paper.kind());
        int whole = columns.stream().mapToInt(PaperColumn::share).sum();
        Tag widths = Tag.of("colgroup");
        Tag heads = Tag.of("tr");
        for (PaperColumn column : columns) {
            widths.add(Tag.of("col").with("style", "width:" + 100.0 * column.share() / whole + "%"));
            heads.add(Tag.of("th", spoken.word(column)).with("scope", "col"));
        }
        Tag rows = Tag.of("tbody");
        for (List<String> cells : paper.rows()) {
            Tag row = Tag.of("tr");
            for (int i = 0; i < cells.size(); i++) {
                row.add(Page.cell(cells.get(i)).css(columns.get(i).name().toLowerCase(Locale.ROOT)));
            }
            rows.add(row);
        }
        return Tag.of("table", widths, Tag.of("thead", heads), rows);
    }
}
