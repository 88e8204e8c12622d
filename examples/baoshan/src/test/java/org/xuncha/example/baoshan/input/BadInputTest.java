package org.xuncha.example.baoshan.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each fault gives one error that names file, line, column, found and expected. */
final class BadInputTest {
    @TempDir
    Path temp;

    private CopiedFolder folder;

    @BeforeEach
    void copy() throws IOException {
        folder = CopiedFolder.in(temp);
    }

    @Test
    void a_missing_file() throws IOException {
        Files.delete(folder.file("measures.csv"));
        says("measures.csv：现为空，应为输入文件夹中名为measures.csv的文件。");
    }

    @Test
    void an_unknown_column() throws IOException {
        folder.change("rechecks.csv", 1, "note", "note,remark");
        InputError error = folder.errors().get(0);
        assertThat(folder.errors()).hasSize(1);
        assertThat(error.message(Locale.CHINESE))
                .isEqualTo("rechecks.csv 第1行 remark 列：现为remark，应为仅限这些列：problem、checked、outcome、note。");
    }

    @Test
    void a_missing_column() throws IOException {
        folder.write("past_teams.csv", "team\n2018-2-A\n");
        error("past_teams.csv", 1, "persons", Fault.MISSING_COLUMN, "");
    }

    @Test
    void a_column_twice() throws IOException {
        folder.change("past_teams.csv", 1, "team,persons", "team,persons,team");
        error("past_teams.csv", 1, "team", Fault.DUPLICATE_COLUMN, "team");
    }

    @Test
    void a_file_in_utf_16() throws IOException {
        folder.write("pool.csv", folder.text("pool.csv"), StandardCharsets.UTF_16);
        says("pool.csv 第1行：现为0xFE，应为UTF-8或GB18030编码的文本（该行第1字节不符）。");
    }

    @Test
    void a_file_in_utf_16_without_a_mark() throws IOException {
        folder.write("pool.csv", folder.text("pool.csv"), StandardCharsets.UTF_16LE);
        error("pool.csv", 1, "", Fault.ENCODING, "0x00");
    }

    @Test
    void a_file_in_latin_1() throws IOException {
        folder.write("past_teams.csv", "team,persons\né-1,D-01\n", StandardCharsets.ISO_8859_1);
        error("past_teams.csv", 2, "", Fault.ENCODING, "0xE9");
        folder.write("past_teams.csv", "team,persons\nécole-ça,D-01\n", StandardCharsets.ISO_8859_1);
        error("past_teams.csv", 2, "", Fault.ENCODING, "0xE9");
    }

    @Test
    void a_file_in_big_5() throws IOException {
        folder.write("fields.csv", "code,zh,en\nAFFAIRS,三務公開與財務審批,Affairs\n", Charset.forName("Big5"));
        assertThat(folder.errors().get(0).fault()).isEqualTo(Fault.ENCODING);
        assertThat(folder.errors().get(0).line()).isEqualTo(2);
    }

    @Test
    void one_broken_byte_in_a_gb18030_file_is_named_where_it_stands() throws IOException {
        Charset gb = Charset.forName("GB18030");
        byte[] bytes = folder.text("fields.csv").getBytes(gb);
        int at = folder.text("fields.csv")
                .lines()
                .limit(9)
                .mapToInt(line -> line.getBytes(gb).length + 1)
                .sum();
        bytes[at] = (byte) 0xFF;
        Files.write(folder.file("fields.csv"), bytes);
        error("fields.csv", 10, "", Fault.ENCODING, "0xFF");
    }

    @Test
    void control_characters_and_damaged_text() throws IOException {
        folder.change("fields.csv", 3, "四议", "四\u0007议");
        error("fields.csv", 3, "", Fault.CONTROL_CHARACTER, "U+0007");
        folder.change("fields.csv", 3, "\u0007", "\u202E");
        error("fields.csv", 3, "", Fault.CONTROL_CHARACTER, "U+202E");
        folder.change("fields.csv", 3, "\u202E", "\uFFFD");
        error("fields.csv", 3, "", Fault.CONTROL_CHARACTER, "U+FFFD");
    }

    @Test
    void a_quote_that_is_never_closed() throws IOException {
        folder.change("fields.csv", 5, "SUBSIDIES,", "SUBSIDIES,\"");
        InputError error = folder.errors().get(0);
        assertThat(error.fault()).isEqualTo(Fault.QUOTING);
        assertThat(error.line()).isEqualTo(5);
        assertThat(folder.errors()).hasSize(1);
    }

    @Test
    void text_after_a_closing_quote() throws IOException {
        folder.change("fields.csv", 5, "惠农补贴", "\"惠农\"补贴");
        assertThat(folder.onlyError().fault()).isEqualTo(Fault.QUOTING);
        assertThat(folder.onlyError().line()).isEqualTo(5);
    }

    @Test
    void a_cell_too_many() throws IOException {
        int line = folder.append("past_teams.csv", "2021-A,D-01,D-02");
        error("past_teams.csv", line, "", Fault.CELL_COUNT, "3");
    }

    @Test
    void an_unknown_area_code() throws IOException {
        folder.change("facts.csv", 3, "530521102000", "530599102000");
        says("facts.csv 第3行 area 列：现为530599102000，应为areas.csv中已有的值。");
    }

    @Test
    void an_area_code_that_a_spreadsheet_has_rounded() throws IOException {
        folder.change("facts.csv", 3, "530521102000", "5.30521E+11");
        error("facts.csv", 3, "area", Fault.AREA_CODE, "5.30521E+11");
    }

    @Test
    void a_duplicate_id() throws IOException {
        String first = folder.text("questions.csv").lines().skip(1).findFirst().orElseThrow();
        int line = folder.append("questions.csv", first);
        assertThat(folder.onlyError().message(Locale.ENGLISH))
                .isEqualTo(
                        "questions.csv, line " + line + ", column id: found " + first.substring(0, first.indexOf(','))
                                + ", expected each id once (it already stands in line 2).");
    }

    @Test
    void a_deadline_before_the_feedback() throws IOException {
        folder.change("measures.csv", 2, "2021-09-03", "2021-07-14");
        says("measures.csv 第2行 deadline 列：现为2021-07-14，应为不早于round.csv中feedback（2021-07-15）的日期。");
    }

    @Test
    void a_problem_addressed_to_nobody() throws IOException {
        folder.change("problems.csv", 2, "001,530502000000", "001,");
        error("problems.csv", 2, "addressee", Fault.AREA_CODE, "");
    }

    @Test
    void a_problem_addressed_to_an_area_that_is_not_inspected() throws IOException {
        folder.change("problems.csv", 2, "001,530502000000", "001,530581207208");
        says("problems.csv 第2行 addressee 列：现为530581207208，应为organisations.csv中已有的值。");
    }

    @Test
    void an_unknown_party() throws IOException {
        folder.change("reports.csv", 2, "INSPECTION_OFFICE", "NOBODY");
        error("reports.csv", 2, "party", Fault.UNKNOWN_REFERENCE, "NOBODY");
    }

    @Test
    void evidence_for_a_measure_that_is_not_planned() throws IOException {
        String first = folder.text("evidence.csv").lines().skip(1).findFirst().orElseThrow();
        folder.change("evidence.csv", 2, first, first.replaceFirst("^([^,]+,[^,]+),[^,]+,", "$1,9,"));
        says("evidence.csv 第2行 measure 列：现为9，应为measures.csv中已有的值。");
    }

    @Test
    void a_setting_that_is_missing_unknown_or_of_another_type() throws IOException {
        int line = folder.line("round.csv", "answer_working_days");
        folder.change("round.csv", line, "answer_working_days", "answer_days");
        assertThat(folder.errors())
                .extracting(InputError::fault)
                .containsExactly(Fault.MISSING_SETTING, Fault.UNKNOWN_SETTING);
        folder.change("round.csv", line, "answer_days,5", "answer_working_days,five");
        error("round.csv", line, "value", Fault.NUMBER, "five");
    }

    @Test
    void a_village_that_no_team_covers_or_two() throws IOException {
        folder.change("teams.csv", 2, ";530502106000", "");
        assertThat(folder.errors()).hasSize(4).allMatch(error -> error.fault() == Fault.NO_TEAM);
        folder.change("teams.csv", 2, "530502104000", "530502104000;530502106000;530521102000");
        error("teams.csv", 3, "townships", Fault.ONE_TEAM, "530521102000");
    }

    @Test
    void all_faults_of_a_row_and_of_all_files_are_told_at_once() throws IOException {
        folder.change("measures.csv", 3, "2021-08-30,2021-08-27", "soon,later");
        folder.change("fields.csv", 3, "FOUR_DELIBERATIONS", "four");
        assertThat(folder.errors())
                .extracting(
                        InputError::file,
                        InputError::line,
                        error -> error.column().orElse(""))
                .containsExactly(
                        tuple("fields.csv", 3L, "code"),
                        tuple("measures.csv", 3L, "deadline"),
                        tuple("measures.csv", 3L, "done"));
    }

    @Test
    void after_fifty_errors_of_a_file_the_rest_is_counted() throws IOException {
        folder.write("measures.csv", folder.text("measures.csv").replaceAll("2021-0[89]-..,", "?,"));
        assertThat(folder.errors()).hasSize(50);
        assertThat(catchThrowableOfType(InputErrors.class, () -> InputFolder.read(temp))
                        .message(Locale.CHINESE))
                .endsWith("measures.csv：另有917处错误未列出。");
    }

    private void says(String message) {
        assertThat(folder.onlyError().message(Locale.CHINESE)).isEqualTo(message);
    }

    private void error(String file, long line, String column, Fault fault, String found) {
        InputError error = folder.onlyError();
        assertThat(error.file()).isEqualTo(file);
        assertThat(error.line()).isEqualTo(line);
        assertThat(error.column()).isEqualTo(column.isEmpty() ? Optional.empty() : Optional.of(column));
        assertThat(error.fault()).isEqualTo(fault);
        assertThat(error.found()).isEqualTo(found);
    }
}
