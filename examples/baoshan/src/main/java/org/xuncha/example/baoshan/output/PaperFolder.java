package org.xuncha.example.baoshan.output;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The folder of issued lists: each as a page to be printed and as CSV, and a page that leads to all of them. */
public final class PaperFolder {
    private final Path folder;
    private final Spoken spoken;

    /** Papers in this folder, which is made if it is missing, in Chinese or English. */
    public PaperFolder(Path folder, Locale locale) {
        this.folder = folder;
        this.spoken = new Spoken(locale);
    }

    /** Writes every list, under kind and addressee, and {@code index.html}. */
    public void write(List<Paper> papers) {
        Map<String, Integer> used = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (Paper paper : papers) {
            String name = paper.kind().name().toLowerCase(Locale.ROOT) + "-" + paper.addressee();
            int times = used.merge(name, 1, Integer::sum);
            names.add(times == 1 ? name : name + "-" + times);
        }
        for (int i = 0; i < papers.size(); i++) {
            Paper paper = papers.get(i);
            new PaperSheet(paper, spoken).write(folder.resolve(names.get(i) + ".html"));
            CsvFile.writeForSpreadsheets(
                    folder.resolve(names.get(i) + ".csv"),
                    PaperColumn.of(paper.kind()).stream().map(spoken::word).toList(),
                    paper.rows().stream());
        }
        new PaperIndex(papers, names, spoken).write(folder.resolve("index.html"));
    }
}
