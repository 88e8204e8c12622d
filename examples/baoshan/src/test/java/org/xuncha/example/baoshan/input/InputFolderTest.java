package org.xuncha.example.baoshan.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InputFolderTest {
    private static final Input INPUT = InputFolder.read(CopiedFolder.ORIGINAL);

    @TempDir
    Path temp;

    @Test
    void the_folder_holds_the_published_numbers() {
        List<ProblemRow> locked = INPUT.problems().stream()
                .filter(problem -> problem.outcome() == Finding.LOCKED)
                .toList();
        assertThat(locked.stream()
                        .collect(
                                Collectors.groupingBy(p -> p.addressee().level().name(), Collectors.counting())))
                .containsOnly(entry("COUNTY", 30L), entry("TOWNSHIP", 79L), entry("VILLAGE", 499L));
        assertThat(INPUT.pool()).hasSize(22);
        assertThat(INPUT.immediate()).hasSize(40);
        assertThat(INPUT.round().feedback()).isEqualTo(LocalDate.of(2021, 7, 15));
    }

    @Test
    void read_twice_it_is_equal() {
        assertThat(InputFolder.read(CopiedFolder.ORIGINAL)).isEqualTo(INPUT);
    }

    @Test
    void every_file_may_have_a_byte_order_mark_and_windows_line_ends() throws IOException {
        CopiedFolder folder = CopiedFolder.in(temp);
        for (InputFile file : InputFile.values()) {
            folder.write(
                    file.fileName(), "\uFEFF" + folder.text(file.fileName()).replace("\n", "\r\n"));
        }
        assertThat(InputFolder.read(temp)).isEqualTo(INPUT);
    }

    @Test
    void every_file_may_be_in_gb18030() throws IOException {
        CopiedFolder folder = CopiedFolder.in(temp);
        for (InputFile file : InputFile.values()) {
            folder.write(file.fileName(), folder.text(file.fileName()), Charset.forName("GB18030"));
        }
        assertThat(Files.readAllBytes(folder.file("fields.csv")))
                .isNotEqualTo(Files.readAllBytes(CopiedFolder.ORIGINAL.resolve("fields.csv")));
        assertThat(InputFolder.read(temp)).isEqualTo(INPUT);
    }

    @Test
    void columns_may_stand_in_another_order_and_blank_lines_between_rows() throws IOException {
        CopiedFolder folder = CopiedFolder.in(temp);
        List<String> lines = new ArrayList<>();
        for (String line : folder.text("past_teams.csv").lines().toList()) {
            List<String> cells = new ArrayList<>(List.of(line.split(",")));
            Collections.reverse(cells);
            lines.add(String.join(" , ", cells));
            lines.add(",");
        }
        folder.write("past_teams.csv", String.join("\n", lines));
        assertThat(InputFolder.read(temp)).isEqualTo(INPUT);
    }

    @Test
    void dates_may_look_as_a_spreadsheet_rewrites_them() throws IOException {
        CopiedFolder folder = CopiedFolder.in(temp);
        String text = folder.text("answers.csv");
        folder.write("answers.csv", text.replaceAll("2021-0(\\d)-(\\d\\d)T", "2021/$1/$2 "));
        folder.write("rechecks.csv", folder.text("rechecks.csv").replaceAll("2021-0(\\d)-(\\d\\d)", "2021/$1/$2"));
        assertThat(folder.text("answers.csv")).isNotEqualTo(text);
        assertThat(InputFolder.read(temp)).isEqualTo(INPUT);
    }

    @Test
    void a_quoted_cell_may_hold_commas_quotes_and_line_breaks() throws IOException {
        CopiedFolder folder = CopiedFolder.in(temp);
        folder.change("fields.csv", 3, "四议两公开", "\"四议,\"\"两公开\"\"\r\n（村）\"");
        assertThat(InputFolder.read(temp).fields().get(1).label().zh()).isEqualTo("四议,\"两公开\"\n（村）");
    }
}
