package org.xuncha.example.baoshan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job, run as users run it and recounted from its files; what is expected is counted in the input. */
final class RunTest {
    private static final Path INPUT = Path.of("input");

    @TempDir
    static Path temp;

    private static Path work;
    private static Command first;
    private static Command second;
    private static Map<String, String> afterFirst;
    private static Map<String, String> afterSecond;
    private static List<String> storeAfterFirst;
    private static List<String> storeAfterSecond;

    @BeforeAll
    static void run_twice() throws IOException, InterruptedException, SQLException {
        work = temp.resolve("work");
        first = Command.apart(temp.resolve("first"), "--input", INPUT, "--work", work);
        afterFirst = Traces.bytesAndTimes(work);
        storeAfterFirst = Traces.store(work);
        second = Command.apart(temp.resolve("second"), "--input", INPUT, "--work", work);
        afterSecond = Traces.bytesAndTimes(work);
        storeAfterSecond = Traces.store(work);
    }

    @Test
    void the_run_succeeds_and_complains_of_nothing() {
        assertThat(first.exit()).as(first.err()).isZero();
        assertThat(first.err()).isEmpty();
        assertThat(first.out()).contains("608", "40 / 40");
    }

    @Test
    void a_second_run_changes_nothing_and_says_so() {
        assertThat(second.exit()).as(second.err()).isZero();
        assertThat(second.out()).contains("未作任何改动");
        assertThat(first.out()).doesNotContain("未作任何改动");
        assertThat(afterSecond).isEqualTo(afterFirst);
        assertThat(storeAfterSecond).hasSizeGreaterThan(13_000).isEqualTo(storeAfterFirst);
    }

    @Test
    void a_fresh_run_starts_over_and_leads_to_the_same() throws IOException, InterruptedException {
        Path copy = temp.resolve("fresh");
        copy(work, copy);
        Files.writeString(copy.resolve("notes.txt"), "not ours");
        Files.writeString(copy.resolve("papers/problem-of-an-earlier-round.html"), "stale");
        Files.writeString(copy.resolve("rows/problems.csv"), "damaged");
        Command fresh = Command.apart(temp.resolve("told"), "--input", INPUT, "--work", copy, "--fresh");
        assertThat(fresh.exit()).as(fresh.err()).isZero();
        assertThat(fresh.out()).doesNotContain("未作任何改动");
        Map<String, String> expected = Traces.written(work);
        expected.put("notes.txt", Traces.written(copy).get("notes.txt"));
        assertThat(Traces.written(copy)).isEqualTo(expected);
        assertThat(copy.resolve("notes.txt")).hasContent("not ours");
    }

    @Test
    void every_locked_problem_of_the_input_is_in_the_rows_and_no_other() {
        Sheet locked = input("problems").where("outcome", "LOCKED");
        Sheet rows = rows("problems");
        assertThat(rows.column("id")).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(locked.column("id"));
        for (Sheet.Cells row : rows.rows()) {
            Sheet.Cells told = locked.only("id", row.get("id"));
            for (String column : List.of("addressee", "focus", "field")) {
                assertThat(row.get(column)).as(row + " " + column).isEqualTo(told.get(column));
            }
            assertThat(row.get("level")).isEqualTo(Sheet.level(row.get("addressee")));
            assertThat(row.get("immediate"))
                    .isEqualTo(String.valueOf(told.get("immediate").equals("yes")));
        }
    }

    @Test
    void the_published_numbers_come_out() {
        Sheet rows = rows("problems");
        assertThat(rows.size()).isEqualTo(608);
        assertThat(rows.count("level")).isEqualTo(Map.of("COUNTY", 30, "VILLAGE", 499, "TOWNSHIP", 79));
        assertThat(rows.where("immediate", "true").count("status")).isEqualTo(Map.of("CONSOLIDATED", 40));
        assertThat(rows.count("status")).isEqualTo(Map.of("CONSOLIDATED", 608));
    }

    @Test
    void the_immediate_problems_are_those_of_the_input() {
        assertThat(rows("problems").where("immediate", "true").column("id"))
                .containsExactlyInAnyOrderElementsOf(input("immediate").column("problem"));
    }

    @Test
    void each_addressee_has_one_list_of_each_kind_and_their_items_add_up() {
        Sheet problems = rows("problems");
        Sheet papers = rows("papers");
        assertThat(papers.column("number")).doesNotHaveDuplicates();
        for (String kind : List.of("PROBLEM", "SUGGESTION", "RESPONSIBILITY")) {
            Sheet ofKind = papers.where("kind", kind);
            assertThat(ofKind.column("addressee"))
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(
                            problems.count("addressee").keySet());
            assertThat(ofKind.sum("items", "addressee")).as(kind).isEqualTo(problems.count("addressee"));
            assertThat(ofKind.sum("items", "level")).as(kind).isEqualTo(problems.count("level"));
        }
    }

    @Test
    void every_list_lies_there_as_a_page_and_as_a_table_with_all_its_items() throws IOException {
        Sheet papers = rows("papers");
        for (Sheet.Cells paper : papers.rows()) {
            Path page = work.resolve("papers/" + name(paper) + ".html");
            Path table = work.resolve("papers/" + name(paper) + ".csv");
            assertThat(Files.readString(page)).contains(paper.get("number")).doesNotContainPattern("(?i)<script|src=");
            assertThat(Sheet.of(table).size()).as(table.toString()).isEqualTo(paper.number("items"));
        }
        try (Stream<Path> files = Files.list(work.resolve("papers"))) {
            assertThat(files).hasSize(2 * papers.size() + 1);
        }
    }

    @Test
    void nobody_serves_in_a_team_that_covers_his_home_county() {
        Sheet pool = input("pool");
        Sheet staffing = rows("staffing");
        assertThat(staffing.column("person")).containsExactlyInAnyOrderElementsOf(pool.column("person"));
        for (Sheet.Cells seat : staffing.rows()) {
            Sheet.Cells person = pool.only("person", seat.get("person"));
            assertThat(seat.get("role")).isEqualTo(person.get("role"));
            assertThat(seat.get("home_county")).isEqualTo(person.get("home"));
            List<String> counties = input("teams").only("team", seat.get("team")).list("townships").stream()
                    .map(township -> township.substring(0, 6) + "000000")
                    .distinct()
                    .toList();
            assertThat(seat.list("covered_counties")).containsExactlyInAnyOrderElementsOf(counties);
            assertThat(counties).as(seat.toString()).doesNotContain(person.get("home"));
        }
    }

    @Test
    void five_directors_and_seventeen_leaders_are_spread_over_five_teams() {
        Sheet staffing = rows("staffing");
        assertThat(staffing.count("role")).isEqualTo(Map.of("DIRECTOR", 5, "LEADER", 17));
        assertThat(staffing.count("team")).hasSize(5);
        assertThat(staffing.where("role", "DIRECTOR").count("team").values()).containsOnly(1);
        assertThat(staffing.where("role", "LEADER").count("team").values())
                .hasSize(5)
                .allMatch(leaders -> leaders == 3 || leaders == 4);
    }

    @Test
    void the_measures_are_those_of_the_input() {
        assertThat(rows("measures").rows().stream()
                        .map(row -> row.get("problem") + row.get("standard") + row.get("deadline") + row.get("owner")))
                .containsExactlyInAnyOrderElementsOf(input("measures").rows().stream()
                        .map(row -> row.get("problem")
                                + row.get("standard")
                                + row.get("deadline")
                                + row.get("problem").substring(2, 14) + ":" + row.get("owner"))
                        .toList());
        assertThat(rows("measures").count("status").keySet()).containsExactly("DONE");
    }

    @Test
    void every_record_is_without_gaps() {
        Map<String, Long> next = new HashMap<>();
        for (Sheet.Cells act : rows("acts").rows()) {
            long expected = next.merge(act.get("subject"), 1L, Long::sum);
            assertThat(act.get("seq")).as(act.toString()).isEqualTo(String.valueOf(expected));
        }
        assertThat(next).hasSizeGreaterThan(600);
    }

    @Test
    void every_act_that_the_input_asks_for_is_on_record_once() {
        assertThat(rows("acts").rows().stream()
                        .collect(groupingBy(row -> row.get("subject").replaceAll("/.*", ""), summingInt(row -> 1))))
                .isEqualTo(new ActsAskedFor(INPUT).byKind());
    }

    @Test
    void the_figures_are_those_of_the_rows() throws IOException {
        Map<String, String> figures = FiguresRead.of(work.resolve("figures.json"));
        Sheet problems = rows("problems");
        Map<String, Integer> expected = new HashMap<>();
        expected.put("problems", problems.size());
        problems.count("level").forEach((level, n) -> expected.put("problems_by_level/" + lower(level), n));
        problems.count("status").forEach((status, n) -> expected.put("problems_by_status/" + lower(status), n));
        expected.put("immediate", problems.where("immediate", "true").size());
        expected.put("immediate_done", input("immediate").size());
        expected.put("papers", rows("papers").size());
        rows("papers").count("kind").forEach((kind, n) -> expected.put("papers_by_kind/" + lower(kind), n));
        expected.put("measures", rows("measures").size());
        rows("measures").count("status").forEach((status, n) -> expected.put("measures_by_status/" + lower(status), n));
        expected.put(
                "reports_returned",
                input("reports").where("outcome", "RETURNED").size());
        expected.put("questions", input("questions").size());
        expected.put("questions_answered", input("answers").size());
        expected.put("questions_dismissed", input("dismissals").size());
        expected.put(
                "questions_unanswered",
                input("questions").size()
                        - input("answers").size()
                        - input("dismissals").size());
        expected.put(
                "villages",
                input("organisations").where(row -> isVillage(row.get("area"))).size());
        expected.put("villages_total", input("areas").where("level", "VILLAGE").size());
        expected.put("staffing/people", rows("staffing").size());
        expected.put("staffing/teams", rows("staffing").count("team").size());
        expected.put("acts", rows("acts").size());
        expected.forEach((name, n) -> assertThat(figures).containsEntry(name, String.valueOf(n)));
    }

    @Test
    void the_overview_needs_nothing_but_itself() throws IOException {
        String page = Files.readString(work.resolve("overview.html"));
        assertThat(page)
                .contains("608")
                .doesNotContainPattern(
                        "(?i)https?:|<script|<link|<iframe|<object|@import|url\\(\\s*['\"]?[^#'\"]|\\bon[a-z]+=")
                .doesNotContainPattern("(?i)\\bsrc\\s*=")
                .doesNotContainPattern("(?i)\\bhref\\s*=\\s*[\"']?[^#\"']");
    }

    private static boolean isVillage(String area) {
        return Sheet.level(area).equals("VILLAGE");
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static String name(Sheet.Cells paper) {
        return lower(paper.get("kind")) + "-" + paper.get("addressee");
    }

    private static Sheet input(String name) {
        return Sheet.of(INPUT.resolve(name + ".csv"));
    }

    private static Sheet rows(String name) {
        return Sheet.of(work.resolve("rows/" + name + ".csv"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
