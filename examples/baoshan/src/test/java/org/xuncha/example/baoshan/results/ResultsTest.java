package org.xuncha.example.baoshan.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xuncha.example.baoshan.results.Written.count;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xuncha.cooperation.Form;
import org.xuncha.cooperation.Passage;
import org.xuncha.example.baoshan.input.Finding;
import org.xuncha.example.baoshan.input.ImmediateRow;
import org.xuncha.example.baoshan.input.ProblemRow;
import org.xuncha.example.baoshan.input.Review;
import org.xuncha.office.Window;
import org.xuncha.organisation.AreaCode;
import org.xuncha.storage.ProblemQuery;
import org.xuncha.storage.Sight;
import org.xuncha.storage.Tally;

/** What is written for the whole story, recounted from the rows and compared with the input, never with itself. */
final class ResultsTest {
    private static final Played PLAYED = Played.whole();

    @TempDir
    static Path folder;

    private static Written written;
    private static String told;

    @BeforeAll
    static void write() {
        Results results = results();
        results.write(folder, Locale.SIMPLIFIED_CHINESE);
        written = new Written(folder);
        told = told(results, Locale.SIMPLIFIED_CHINESE);
    }

    private static Results results() {
        return Results.of(
                PLAYED.office(),
                PLAYED.storage(),
                PLAYED.input(),
                PLAYED.story().round(),
                PLAYED.lastDay());
    }

    private static String told(Results results, Locale locale) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        results.tell(new PrintStream(bytes, true, StandardCharsets.UTF_8), folder, locale);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void the_published_figures_come_out_by_counting() {
        assertThat(written.figures())
                .containsEntry("problems", "608")
                .containsEntry("problems_by_level.county", "30")
                .containsEntry("problems_by_level.village", "499")
                .containsEntry("problems_by_level.township", "79")
                .containsEntry("immediate", "40")
                .containsEntry("immediate_done", "40")
                .containsEntry("counties", "5")
                .containsEntry("townships", "10")
                .containsEntry("villages", "30")
                .containsEntry("villages_total", "957");
    }

    @Test
    void problems_recount_to_the_figures() {
        List<NamedCsvRecord> rows = written.rows("problems");
        assertThat(rows).hasSize(figure("problems"));
        assertThat(count(rows, "level")).isEqualTo(written.figures("problems_by_level"));
        assertThat(count(rows, "status")).isEqualTo(written.figures("problems_by_status"));
        assertThat(count(rows, "immediate"))
                .containsEntry("true", written.figures().get("immediate"));
        assertThat(rows)
                .allSatisfy(
                        row -> assertThat(AreaCode.of(row.getField("addressee")).level())
                                .hasToString(row.getField("level")));
    }

    @Test
    void problems_are_those_that_were_locked_and_no_others() {
        List<ProblemRow> locked = PLAYED.input().problems().stream()
                .filter(row -> row.outcome() == Finding.LOCKED)
                .toList();
        assertThat(locked).hasSizeLessThan(PLAYED.input().problems().size());
        assertThat(fields("problems", "id"))
                .containsExactlyInAnyOrderElementsOf(
                        locked.stream().map(ProblemRow::id).toList());
        assertThat(written.rows("problems").stream()
                        .filter(row -> row.getField("immediate").equals("true"))
                        .map(row -> row.getField("id")))
                .containsExactlyInAnyOrderElementsOf(PLAYED.input().immediate().stream()
                        .map(ImmediateRow::problem)
                        .toList());
    }

    @Test
    void the_store_counts_the_same_statuses_by_itself() {
        Map<String, Long> tallies = window(Sight.of(city()))
                .count(ProblemQuery.of(PLAYED.story().round()))
                .stream()
                .filter(tally -> !tally.status().equals("DISMISSED"))
                .collect(Collectors.groupingBy(Tally::status, Collectors.summingLong(Tally::problems)));
        Map<String, String> written = new HashMap<>();
        tallies.forEach((status, count) -> written.put(status.toLowerCase(Locale.ROOT), count.toString()));
        assertThat(ResultsTest.written.figures("problems_by_status")).isEqualTo(written);
    }

    @Test
    void measures_recount_to_the_figures_and_to_the_plans() {
        List<NamedCsvRecord> rows = written.rows("measures");
        assertThat(rows)
                .hasSize(figure("measures"))
                .hasSize(PLAYED.input().measures().size());
        assertThat(count(rows, "status")).isEqualTo(written.figures("measures_by_status"));
        assertThat(rows.stream().map(row -> row.getField("problem") + row.getField("deadline")))
                .containsExactlyInAnyOrderElementsOf(PLAYED.input().measures().stream()
                        .map(row -> row.problem() + row.deadline())
                        .toList());
    }

    @Test
    void lists_recount_to_the_figures_and_hold_every_problem_once() {
        List<NamedCsvRecord> rows = written.rows("papers");
        assertThat(rows).hasSize(figure("papers"));
        assertThat(count(rows, "kind")).isEqualTo(written.figures("papers_by_kind"));
        for (String kind : List.of("PROBLEM", "RESPONSIBILITY")) {
            assertThat(rows.stream()
                            .filter(row -> row.getField("kind").equals(kind))
                            .mapToInt(row -> Integer.parseInt(row.getField("items")))
                            .sum())
                    .isEqualTo(figure("problems"));
        }
        assertThat(fields("papers", "number")).doesNotHaveDuplicates();
    }

    @Test
    void every_list_in_the_rows_is_printed_with_all_its_items() {
        List<String> papers = new ArrayList<>();
        for (NamedCsvRecord row : written.rows("papers")) {
            String name = row.getField("kind").toLowerCase(Locale.ROOT) + "-" + row.getField("addressee");
            assertThat(Written.csv(folder.resolve("papers").resolve(name + ".csv")))
                    .hasSize(Integer.parseInt(row.getField("items")))
                    .allSatisfy(item -> assertThat(item.getFields())
                            .noneMatch(String::isBlank)
                            .noneMatch(cell -> cell.contains("{")));
            assertThat(written.text("papers/" + name + ".html")).contains(row.getField("number"));
            papers.add(name);
        }
        assertThat(papers).doesNotHaveDuplicates().hasSize(3 * 45);
        assertThat(written.text("papers/problem-530502104203.html")).contains("隆阳区蒲缥镇双河社区党组织");
    }

    @Test
    void nobody_serves_in_a_team_that_covers_his_county() {
        List<NamedCsvRecord> rows = written.rows("staffing");
        assertThat(rows)
                .hasSize(figure("staffing.people"))
                .hasSize(PLAYED.input().pool().size());
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.getField("covered_counties"))
                        .isNotBlank()
                        .doesNotContain(row.getField("home_county")));
        assertThat(count(rows, "role")).isEqualTo(Map.of("director", "5", "leader", "17"));
        assertThat(written.figures("staffing.cost_by_part").values().stream()
                        .mapToInt(Integer::parseInt)
                        .sum())
                .isEqualTo(figure("staffing.cost"));
    }

    @Test
    void every_act_but_those_on_leads_stands_once_in_its_place() {
        List<NamedCsvRecord> rows = written.rows("acts");
        assertThat(rows).hasSize(figure("acts"));
        Map<String, Integer> last = new HashMap<>();
        for (NamedCsvRecord row : rows) {
            int seq = Integer.parseInt(row.getField("seq"));
            assertThat(seq).isEqualTo(last.getOrDefault(row.getField("subject"), 0) + 1);
            last.put(row.getField("subject"), seq);
        }
        Set<String> leads =
                leads().stream().map(lead -> "PASSAGE/" + lead.id().value()).collect(Collectors.toSet());
        assertThat(leads).hasSize(6).doesNotContainAnyElementsOf(last.keySet());
        long problems = PLAYED.input().problems().size();
        assertThat(last.keySet().stream().filter(subject -> subject.startsWith("PROBLEM/")))
                .hasSize((int) problems);
        assertThat(last.keySet().stream().filter(subject -> subject.startsWith("PASSAGE/")))
                .hasSize(PLAYED.input().cooperation().size() - leads.size());
    }

    @Test
    void no_lead_shows_anywhere() {
        for (Passage lead : leads()) {
            String receipt = lead.answer().orElseThrow();
            assertThat(written.texts())
                    .allSatisfy((file, text) -> assertThat(text)
                            .as(file.toString())
                            .doesNotContain(lead.what().matter(), receipt, "PASSAGE/" + lead.id()));
            assertThat(told).doesNotContain(lead.what().matter(), receipt);
        }
        assertThat(told).contains("成果共享：运转；发出9，");
    }

    @Test
    void questions_and_reports_recount_from_the_input() {
        assertThat(figure("questions")).isEqualTo(PLAYED.input().questions().size());
        assertThat(figure("questions_answered"))
                .isEqualTo(PLAYED.input().answers().size());
        assertThat(figure("questions_dismissed"))
                .isPositive()
                .isEqualTo(PLAYED.input().dismissals().size());
        assertThat(figure("questions_unanswered") + figure("questions_dismissed"))
                .isEqualTo(figure("questions") - figure("questions_answered"));
        assertThat(figure("reports_returned")).isEqualTo((int) PLAYED.input().reports().stream()
                .filter(row -> row.outcome() == Review.RETURNED)
                .count());
    }

    @Test
    void the_summary_adds_up_and_names_who_serves_where() {
        assertThat(told)
                .contains("30 + 499 + 79 = 608", "立行立改：40 / 40", "已证明最优", "市委第一巡察组", "D-02 施甸县")
                .contains("[recusal.dispersal]", "[recusal.post]", "来源：干部人事档案", folder.toString())
                .doesNotContain("{", "}");
        assertThat(told(results(), Locale.ENGLISH))
                .contains("30 + 499 + 79 = 608", "proved best", "Put right at once: 40 / 40")
                .doesNotContain("{", "}", "已");
    }

    @Test
    void facts_about_kin_are_withheld() {
        assertThat(told).contains("[recusal.withheld]", "具体情况不予公开").doesNotContain("relation-", "[recusal.kin]");
    }

    @Test
    void another_language_and_a_second_writing_change_no_row() {
        Map<Path, String> before = written.texts();
        results().write(folder, Locale.ENGLISH);
        Map<Path, String> english = written.texts();
        assertThat(english.keySet()).isEqualTo(before.keySet());
        results().write(folder, Locale.SIMPLIFIED_CHINESE);
        assertThat(written.texts()).isEqualTo(before);
        before.keySet().stream()
                .filter(file -> file.startsWith("rows") || file.endsWith("figures.json"))
                .forEach(file -> assertThat(english.get(file)).isEqualTo(before.get(file)));
    }

    private static List<Passage> leads() {
        return window(new Sight(Set.of(city()), true)).passages().stream()
                .filter(passage -> passage.form() == Form.LEAD)
                .toList();
    }

    private static Window window(Sight sight) {
        return Seen.window(PLAYED.office(), PLAYED.story().round(), sight);
    }

    private static AreaCode city() {
        return PLAYED.input().areas().get(0).code();
    }

    private static int figure(String name) {
        return Integer.parseInt(written.figures().getOrDefault(name, "-1"));
    }

    private static List<String> fields(String rows, String column) {
        return written.rows(rows).stream().map(row -> row.getField(column)).toList();
    }
}
