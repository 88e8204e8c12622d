package org.xuncha.example.baoshan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts that would be a formula in a spreadsheet or markup on a page are carried through as texts, in every file. */
final class InertRunTest {
    private static final Path GOOD = Path.of("src", "test", "resources", "other-input");
    private static final String FORMULA = "=cmd|' /C calc'!A0";
    private static final String MARKUP = "<script>alert(1)</script><img src=x onerror=alert(2)>";
    private static final Pattern LIVE = Pattern.compile("\\s*[=+\\-@].*", Pattern.DOTALL);

    @TempDir
    static Path temp;

    private static Path work;

    @BeforeAll
    static void run() throws IOException {
        Path input = Files.createDirectory(temp.resolve("input"));
        try (Stream<Path> files = Files.list(GOOD)) {
            for (Path file : files.toList()) {
                Files.writeString(
                        input.resolve(file.getFileName()),
                        Files.readString(file)
                                .replace("集体收入未当月入账。", FORMULA)
                                .replace("建立当月入账制度。", FORMULA)
                                .replace("制度印发并执行三个月", FORMULA)
                                .replace("V2,", "=V2,")
                                .replace("一处土地发包没有公示。", MARKUP)
                                .replace("补充公示并明确责任人。", MARKUP)
                                .replace("土地发包,Leasing", MARKUP + ",Leasing")
                                .replace("聚焦集体资金资产管理情况", MARKUP)
                                .replace("下湾村", MARKUP)
                                .replace("云岭市委第一巡察组,", MARKUP + ",")
                                .replace("西山县委巡察办主任", MARKUP)
                                .replace("干部人事档案", MARKUP)
                                .replace("云岭市农业农村局", "<script>x</script>")
                                .replace("云岭市2024年第二轮村级专项交叉巡察", MARKUP));
            }
        }
        work = temp.resolve("work");
        Command run = Command.here("--input", input, "--work", work);
        assertThat(run.exit()).as(run.err()).isZero();
    }

    @Test
    void no_cell_of_a_table_is_a_formula() throws IOException {
        int formulas = 0;
        for (Path table : files(".csv")) {
            for (Sheet.Cells row : Sheet.of(table).rows()) {
                assertThat(row.byColumn().values())
                        .as(table.toString())
                        .noneMatch(cell -> LIVE.matcher(cell).matches());
                formulas += row.byColumn().containsValue("'" + FORMULA) ? 1 : 0;
            }
        }
        assertThat(formulas).as("texts that begin like a formula").isGreaterThanOrEqualTo(4);
    }

    @Test
    void no_text_becomes_markup_on_a_page() throws IOException {
        int escaped = 0;
        for (Path page : files(".html")) {
            String html = Files.readString(page);
            assertThat(html)
                    .as(page.toString())
                    .doesNotContainPattern("(?i)<script|<img|<[a-z](?:[^>\"]|\"[^\"]*\")*\\sonerror");
            escaped += html.contains("&lt;script&gt;") ? 1 : 0;
        }
        assertThat(escaped).as("pages that show it as a text").isGreaterThan(4);
    }

    @Test
    void no_cell_of_a_page_is_a_formula_when_it_is_copied_into_a_spreadsheet() throws IOException {
        String html = Files.readString(work.resolve("papers/problem-990101001201.html"));
        assertThat(html).contains("&#39;=cmd|").doesNotContainPattern("<td[^>]*>\\s*=");
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(work)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
