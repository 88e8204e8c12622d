package org.xuncha.example.baoshan.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuncha.organisation.AreaCode;
import org.xuncha.policy.ListKind;

final class RowFilesTest {
    private static final AreaCode COUNTY = AreaCode.of("530502000000");
    private static final AreaCode VILLAGE = AreaCode.of("530502104203");

    @TempDir
    Path temp;

    @Test
    void each_file_has_the_columns_that_others_count_by() throws IOException {
        RowFiles rows = new RowFiles(temp.resolve("rows"));
        rows.staffing(Stream.of(new RowFiles.StaffingLine(
                "D-01", "DIRECTOR", COUNTY, "T2", List.of(AreaCode.of("530521000000"), AreaCode.of("530523000000")))));
        rows.problems(Stream.of(new RowFiles.ProblemLine("P-1", VILLAGE, "F", "WORKS", true, "CONSOLIDATED")));
        rows.measures(Stream.of(new RowFiles.MeasureLine("P-1", "村文书", "张榜,公示", LocalDate.of(2021, 9, 1), "DONE")));
        rows.papers(Stream.of(new RowFiles.PaperLine("保巡问〔2021〕1号", ListKind.PROBLEM, COUNTY, 6)));
        rows.acts(Stream.of(new RowFiles.ActLine("P-1", 1, "LOCK", "L-01", Instant.parse("2021-06-21T02:00:00Z"))));
        assertThat(lines("staffing"))
                .containsExactly(
                        "person,role,home_county,team,covered_counties",
                        "D-01,DIRECTOR,530502000000,T2,530521000000;530523000000");
        assertThat(lines("problems"))
                .containsExactly(
                        "id,addressee,level,focus,field,immediate,status",
                        "P-1,530502104203,VILLAGE,F,WORKS,true,CONSOLIDATED");
        assertThat(lines("measures"))
                .containsExactly("problem,owner,standard,deadline,status", "P-1,村文书,\"张榜,公示\",2021-09-01,DONE");
        assertThat(lines("papers"))
                .containsExactly("number,kind,addressee,level,items", "保巡问〔2021〕1号,PROBLEM,530502000000,COUNTY,6");
        assertThat(lines("acts")).containsExactly("subject,seq,act,actor,at", "P-1,1,LOCK,L-01,2021-06-21T02:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "  =1", "＝1+1", "-", "=", "　=1"
            })
    void a_formula_gets_an_apostrophe(String formula) {
        assertThat(InertCell.of(formula)).isEqualTo("'" + formula);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "+3.5", "42", "", "三资管理", "a=b", "2021-07-15", "P-530502104203-001", "1,860元"})
    void a_plain_text_or_number_stays_as_it_is(String text) {
        assertThat(InertCell.of(text)).isEqualTo(text);
    }

    @Test
    void a_file_that_cannot_be_finished_leaves_the_old_one() throws IOException {
        RowFiles rows = new RowFiles(temp);
        rows.acts(Stream.of(new RowFiles.ActLine("P-1", 1, "LOCK", "L-01", Instant.EPOCH)));
        List<String> before = Files.readAllLines(temp.resolve("acts.csv"));
        Stream<RowFiles.ActLine> broken = Stream.of(1, 2).map(i -> {
            if (i == 2) {
                throw new IllegalStateException("killed");
            }
            return new RowFiles.ActLine("P-2", 1, "LOCK", "L-01", Instant.EPOCH);
        });
        assertThatThrownBy(() -> rows.acts(broken)).hasMessage("killed");
        assertThat(Files.readAllLines(temp.resolve("acts.csv"))).isEqualTo(before);
        try (Stream<Path> files = Files.list(temp)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void figures_are_json_in_their_order() throws IOException {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("problems", 608);
        figures.put("by_level", new LinkedHashMap<>(Map.of("county", 30L)));
        figures.put("note", "\"示例\"\n");
        figures.put("closed", true);
        FiguresFile.write(temp.resolve("figures.json"), figures);
        assertThat(Files.readString(temp.resolve("figures.json"))).isEqualTo("""
                        {
                          "problems": 608,
                          "by_level": {
                            "county": 30
                          },
                          "note": "\\"示例\\"\\u000a",
                          "closed": true
                        }
                        """);
        assertThatThrownBy(() -> FiguresFile.write(temp.resolve("x.json"), Map.of("byLevel", 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FiguresFile.write(temp.resolve("x.json"), Map.of("rate", 0.5)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<String> lines(String name) throws IOException {
        return Files.readAllLines(temp.resolve("rows").resolve(name + ".csv"));
    }
}
