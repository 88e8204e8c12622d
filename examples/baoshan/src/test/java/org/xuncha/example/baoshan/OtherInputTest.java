package org.xuncha.example.baoshan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Another prefecture's round: two counties, three townships, four villages, two teams, four focuses, one reviewer of
 * plans, other closers and duties, four months. Nothing but the folder says so.
 */
final class OtherInputTest {
    private static final Path INPUT = Path.of("src", "test", "resources", "other-input");

    @TempDir
    static Path work;

    private static Command run;

    @BeforeAll
    static void run() {
        run = Command.here("--input", INPUT, "--work", work);
    }

    @Test
    void it_runs_and_a_second_time_changes_nothing() {
        assertThat(run.exit()).as(run.err()).isZero();
        Map<String, String> before = Traces.bytesAndTimes(work);
        Command again = Command.here("--input", INPUT, "--work", work);
        assertThat(again.exit()).isZero();
        assertThat(again.out()).contains("未作任何改动");
        assertThat(Traces.bytesAndTimes(work)).isEqualTo(before);
    }

    @Test
    void every_locked_problem_ends_as_its_rows_say() {
        assertThat(rows("problems").rows().stream().map(row -> row.get("id") + " " + row.get("status")))
                .containsExactlyInAnyOrder(
                        "V1 CONSOLIDATED",
                        "V2 CONSOLIDATED",
                        "V3 CONSOLIDATED", // returned once
                        "V4 RELAPSED", // found again at a re-check
                        "V5 RECTIFYING", // never reported
                        "T1 CONSOLIDATED",
                        "T2 CONSOLIDATED");
        assertThat(rows("problems").where("immediate", "true").column("id")).containsExactly("V2");
        assertThat(rows("problems").count("level")).isEqualTo(Map.of("VILLAGE", 5, "TOWNSHIP", 2));
    }

    @Test
    void every_act_that_the_input_asks_for_is_on_record_once() {
        assertThat(rows("acts").rows().stream()
                        .collect(groupingBy(row -> row.get("subject").replaceAll("/.*", ""), summingInt(row -> 1))))
                .isEqualTo(new ActsAskedFor(INPUT).byKind());
    }

    @Test
    void the_pool_is_spread_over_the_two_teams() {
        assertThat(rows("staffing").rows().stream().map(row -> row.get("person") + " " + row.get("team")))
                .containsExactlyInAnyOrder("DIR-1 B", "DIR-2 A", "LEA-1 B", "LEA-2 B", "LEA-3 A", "LEA-4 A");
    }

    @Test
    void only_the_parties_of_this_place_close_each_in_its_own_area() {
        assertThat(actors("DecideClosing"))
                .containsExactlyInAnyOrder(
                        "VILLAGE_SUPERVISORS@990101001201",
                        "VILLAGE_SUPERVISORS@990101001202",
                        "VILLAGE_SUPERVISORS@990101002201",
                        "VILLAGE_SUPERVISORS@990102001201",
                        "DISCIPLINE_COMMISSION@990100000000");
        assertThat(actors("ReviewPlan"))
                .containsExactlyInAnyOrder(
                        "TOWNSHIP_COMMITTEE@990101001000",
                        "TOWNSHIP_COMMITTEE@990101002000",
                        "TOWNSHIP_COMMITTEE@990102001000");
        assertThat(actors("DecideImmediate")).containsExactly("INSPECTION_OFFICE@990100000000");
    }

    @Test
    void bodies_are_known_by_the_names_that_the_input_gives_them() {
        assertThat(rows("acts").rows().stream()
                        .filter(row -> row.get("subject").startsWith("PASSAGE/"))
                        .map(row -> row.get("subject") + " " + row.get("actor")))
                .containsExactlyInAnyOrder(
                        "PASSAGE/X1 COUNTY_INSPECTION_OFFICE@990101000000",
                        "PASSAGE/X1 INSPECTION_OFFICE@990100000000",
                        "PASSAGE/X2 COUNTY_INSPECTION_OFFICE@990102000000",
                        "PASSAGE/X3 DIR-2",
                        "PASSAGE/X3 DIR-1",
                        "PASSAGE/X4 INSPECTION_OFFICE@990100000000",
                        "PASSAGE/X4 DEPARTMENT@990100000000",
                        "PASSAGE/X5 INSPECTION_OFFICE@990100000000",
                        "PASSAGE/X5 TOWNSHIP_COMMITTEE@990101001000");
    }

    @Test
    void lists_bear_its_numbers_duties_focuses_and_the_deadline_of_four_months() throws IOException {
        assertThat(rows("papers").column("number"))
                .hasSize(18)
                .allMatch(number -> number.matches("云巡[问建责]〔2024〕[1-6]号"));
        assertThat(Files.readString(work.resolve("papers/responsibility-990101001201.csv")))
                .contains("村党支部：整改主体", "乡镇纪委：日常监督", "2025-02-14")
                .doesNotContain("乡（镇）党委书记");
        assertThat(Files.readString(work.resolve("papers/problem-990102001201.csv")))
                .contains("聚焦以往整改落实情况", "聚焦惠民政策落到户情况");
    }

    @Test
    void the_overview_shows_its_scheme() throws IOException {
        List<String> labels = Sheet.of(INPUT.resolve("focus.csv")).column("zh");
        assertThat(Files.readString(work.resolve("overview.html"))).contains(labels);
    }

    @Test
    void nothing_of_baoshan_is_left_anywhere() throws IOException {
        Set<String> baoshan = Set.of("保山", "Baoshan", "BAOSHAN", "2+3+N", "隆阳", "施甸", "龙陵", "昌宁", "腾冲", "5305");
        try (Stream<Path> files = Files.walk(work)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                assertThat(baoshan.stream().filter(text::contains))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void it_tells_and_writes_in_english_too() throws IOException {
        Path english = work.resolveSibling(work.getFileName() + "-en");
        Command told = Command.here("--input", INPUT, "--work", english, "--lang", "en");
        assertThat(told.exit()).as(told.err()).isZero();
        assertThat(told.out()).contains("Yunling 2024, second round");
        assertThat(Files.readString(english.resolve("papers/responsibility-990101001201.csv")))
                .contains("Village branch: puts right");
        assertThat(Sheet.of(english.resolve("rows/acts.csv"))).isEqualTo(rows("acts"));
    }

    private static List<String> actors(String act) {
        return rows("acts").where("act", act).column("actor").stream()
                .distinct()
                .toList();
    }

    private static Sheet rows(String name) {
        return Sheet.of(work.resolve("rows/" + name + ".csv"));
    }
}
