package org.xuncha.example.baoshan.output;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xuncha.organisation.AreaCode;
import org.xuncha.policy.ListKind;

final class PaperFolderTest {
    private static final LocalDate DAY = LocalDate.of(2021, 7, 15);

    @TempDir
    Path temp;

    @Test
    void every_list_is_a_page_and_a_csv_file_with_the_same_items() throws IOException {
        List<Paper> papers = new Samples(Locale.CHINESE, DAY).papers();
        new PaperFolder(temp, Locale.CHINESE).write(papers);
        assertThat(papers).hasSize(135);
        try (Stream<Path> files = Files.list(temp)) {
            assertThat(files).hasSize(2 * 135 + 1);
        }
        int items = 0;
        for (Paper paper : papers) {
            if (paper.kind() == ListKind.PROBLEM) {
                List<CsvRecord> rows = csv("problem-" + paper.addressee() + ".csv");
                assertThat(rows).hasSize(1 + paper.items().size());
                assertThat(read("problem-" + paper.addressee() + ".html").split("<tr>", -1))
                        .hasSize(2 + rows.size() - 1);
                items += rows.size() - 1;
            }
        }
        assertThat(items).isEqualTo(608);
        assertThat(csv("problem-530502000000.csv").get(0).getFields())
                .containsExactly("\uFEFF序号", "聚焦", "领域", "问题", "底稿编号", "责任人", "整改时限");
    }

    @Test
    void a_paper_names_number_body_addressee_and_date() throws IOException {
        write("问题", Locale.CHINESE);
        assertThat(read("problem-530502104203.html"))
                .contains("保巡问〔2021〕1号", "市委巡察办", "某村党总支：", "2021年7月15日", "巡察反馈问题清单", "lang=\"zh-CN\"");
    }

    @Test
    void a_paper_may_be_in_english() throws IOException {
        write("Accounts are not kept.", Locale.ENGLISH);
        assertThat(read("problem-530502104203.html")).contains("Problem list", "15 July 2021", "lang=\"en\"");
    }

    @Test
    void markup_in_a_text_shows_as_text() throws IOException {
        write("<b onclick=x>&amp;</td><script>1</script>", Locale.CHINESE);
        assertThat(read("problem-530502104203.html"))
                .contains("&lt;b onclick=x&gt;&amp;amp;&lt;/td&gt;&lt;script&gt;1&lt;/script&gt;")
                .doesNotContain("<b ", "<script");
    }

    @Test
    void a_formula_is_inert_in_the_page_and_in_the_csv_file() throws IOException {
        write("=HYPERLINK(\"http://x\";\"y\")", Locale.CHINESE);
        assertThat(read("problem-530502104203.html"))
                .contains(">&#39;=HYPERLINK(")
                .doesNotContain(">=");
        assertThat(csv("problem-530502104203.csv").get(1).getField(3)).startsWith("'=HYPERLINK(");
    }

    @Test
    void two_lists_of_a_kind_to_one_addressee_both_stay() throws IOException {
        Paper paper = paper("问题");
        new PaperFolder(temp, Locale.CHINESE).write(List.of(paper, paper));
        assertThat(temp.resolve("problem-530502104203.html")).exists();
        assertThat(temp.resolve("problem-530502104203-2.html")).exists();
    }

    private void write(String problem, Locale locale) {
        new PaperFolder(temp, locale).write(List.of(paper(problem)));
    }

    private static Paper paper(String problem) {
        return new Paper(
                ListKind.PROBLEM,
                "保巡问〔2021〕1号",
                "一轮",
                AreaCode.of("530502104203"),
                "某村党总支",
                "市委巡察办",
                DAY,
                List.of(Map.of(PaperColumn.NO, "1", PaperColumn.PROBLEM, problem)),
                "");
    }

    private String read(String name) throws IOException {
        return Files.readString(temp.resolve(name));
    }

    private List<CsvRecord> csv(String name) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(read(name))) {
            return reader.stream().toList();
        }
    }
}
