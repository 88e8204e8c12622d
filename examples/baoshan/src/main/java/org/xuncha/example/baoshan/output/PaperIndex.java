package org.xuncha.example.baoshan.output;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The page that leads to every issued list. */
final class PaperIndex {
    private final List<Paper> papers;
    private final List<String> names;
    private final Spoken spoken;

    PaperIndex(List<Paper> papers, List<String> names, Spoken spoken) {
        this.papers = papers;
        this.names = names;
        this.spoken = spoken;
    }

    void write(Path file) {
        String title = spoken.word(PaperWord.INDEX, Map.of("count", papers.size()));
        Tag heads = Tag.of("tr");
        for (PaperWord word :
                List.of(PaperWord.NUMBER, PaperWord.KIND, PaperWord.ADDRESSEE, PaperWord.LEVEL, PaperWord.ITEMS)) {
            heads.add(Tag.of("th", spoken.word(word)).with("scope", "col"));
        }
        Tag rows = Tag.of("tbody");
        for (int i = 0; i < papers.size(); i++) {
            Paper paper = papers.get(i);
            rows.add(Tag.of(
                    "tr",
                    Page.cell(paper.number()),
                    Tag.of(
                            "td",
                            link(names.get(i) + ".html", PaperSheet.title(paper, spoken)),
                            " ",
                            link(names.get(i) + ".csv", "CSV")),
                    Page.cell(paper.addresseeName()),
                    Page.cell(spoken.word(paper.addressee().level())),
                    Page.cell(String.valueOf(paper.items().size())).css("count")));
        }
        Tag body = Tag.of(
                "body",
                Tag.of("article", Tag.of("h1", title), Tag.of("table", Tag.of("thead", heads), rows))
                        .css("index"));
        Page.write(file, spoken.locale(), title, "paper.css", body);
    }

    private static Tag link(String to, String text) {
        return Tag.of("a", text).with("href", to);
    }
}
