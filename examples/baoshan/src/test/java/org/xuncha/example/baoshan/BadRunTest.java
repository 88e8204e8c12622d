package org.xuncha.example.baoshan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command answers to bad input: one clear error, an exit code, and a store as it was before. */
final class BadRunTest {
    private static final Path GOOD = Path.of("src", "test", "resources", "other-input");
    private static final int INPUT = 2;
    private static final int REFUSED = 3;

    @TempDir
    static Path finished;

    @TempDir
    Path temp;

    private Path input;

    @BeforeAll
    static void finish_a_round() {
        Command run = Command.here("--input", GOOD, "--work", finished);
        assertThat(run.exit()).as(run.err()).isZero();
    }

    @BeforeEach
    void copy_the_good_input() throws IOException {
        input = Files.createDirectory(temp.resolve("input"));
        try (Stream<Path> files = Files.list(GOOD)) {
            for (Path file : files.toList()) {
                Files.copy(file, input.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void a_missing_file() throws IOException {
        Files.delete(input.resolve("measures.csv"));
        refused(INPUT, "measures.csv: found nothing, expected a file named measures.csv in the input folder.");
    }

    @Test
    void a_missing_folder() throws IOException {
        input = temp.resolve("nowhere");
        Command run = tried(INPUT);
        assertThat(run.err()).contains("round.csv: found nothing", "problems.csv: found nothing");
    }

    @Test
    void an_unknown_column() throws IOException {
        change("teams.csv", "skills", "skills,colour");
        refused(INPUT, "teams.csv, line 1, column colour: found colour, expected only the columns team, zh, en,");
    }

    @Test
    void a_wrong_encoding() throws IOException {
        Files.writeString(input.resolve("fields.csv"), text("fields.csv"), Charset.forName("UTF-16"));
        refused(INPUT, "fields.csv, line 1: found 0xFE, expected text in UTF-8 or GB18030");
    }

    @Test
    void an_unknown_area_code() throws IOException {
        change("facts.csv", "990101002000", "990101009000");
        refused(
                INPUT,
                "facts.csv, line 3, column area: found 990101009000, expected a value that stands in areas.csv.");
    }

    @Test
    void a_duplicate_id() throws IOException {
        change("questions.csv", "Q2,", "Q1,");
        change("answers.csv", "Q2,", "Q3,");
        refused(
                INPUT,
                "questions.csv, line 3, column id: found Q1, expected each id once (it already stands in line 2).",
                "answers.csv, line 4, column question: found Q3, expected each question once");
    }

    @Test
    void a_deadline_before_the_feedback() throws IOException {
        change("measures.csv", "2025-01-20", "2024-10-13");
        refused(
                INPUT,
                "measures.csv, line 2, column deadline: found 2024-10-13, expected a date not before feedback in"
                        + " round.csv, which is 2024-10-14.");
    }

    @Test
    void a_problem_addressed_to_nobody() throws IOException {
        change("problems.csv", "V1,990101001201", "V1,");
        refused(INPUT, "problems.csv, line 2, column addressee: found nothing, expected an area code of 12 digits");
    }

    @Test
    void a_file_of_200_mb() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(input.resolve("evidence.csv").toFile(), "rw")) {
            file.setLength(200L << 20);
        }
        refused(INPUT, "evidence.csv: found 209,715,200, expected a file of at most 20,971,520 bytes");
    }

    @Test
    void a_line_of_5_mb() throws IOException {
        Files.writeString(input.resolve("past_teams.csv"), text("past_teams.csv") + "x".repeat(5 << 20));
        refused(INPUT, "past_teams.csv, line 3: found >65,536, expected");
    }

    @Test
    void what_the_store_could_not_hold_is_found_where_it_stands() throws IOException {
        change("measures.csv", "村文书", "村".repeat(51));
        change("cooperation.csv", "SECONDMENT,990101000000,云岭市委巡察办,DIR-1", "SECONDMENT,990101000000,云岭市委巡察办,no one");
        change("cooperation.csv", "已部署自查", "");
        change("duties.csv", "VILLAGE,MAIN,VILLAGE_BRANCH", "VILLAGE,MAIN,NOBODY");
        change("duties.csv", "TOWNSHIP,MAIN,TOWNSHIP_COMMITTEE,TOWNSHIP", "TOWNSHIP,MAIN,TOWNSHIP_COMMITTEE,VILLAGE");
        change("round.csv", "inspecting_area,990100000000", "inspecting_area,990200000000");
        refused(
                INPUT,
                "round.csv, line 26, column value: found 990200000000, expected a value that stands in areas.csv.",
                "duties.csv, line 2, column party: found NOBODY, expected a value that stands in parties.csv.",
                "duties.csv, line 4, column level: found VILLAGE, expected the level of the addressee, TOWNSHIP,",
                "measures.csv, line 2, column owner: found 村",
                "cooperation.csv, line 2, column about: found no one, expected a value that stands in pool.csv.",
                "cooperation.csv, line 6, column answer: found nothing, expected");
    }

    @Test
    void a_director_whose_only_possible_team_is_barred() throws IOException {
        Files.writeString(
                input.resolve("facts.csv"), text("facts.csv") + "DIR-2,POST,990101001000,2023-01-01,,2024-08-06,档案\n");
        refused(
                REFUSED,
                "The teams cannot be staffed",
                "DIR-2",
                "990101001000, 990101001201, 990101001202 on 2024-08-12 (Worked there within three years",
                "from 2023-01-01 to now; source: 档案, known since 2024-08-06. (recusal.post)",
                "(recusal.dispersal)");
    }

    @Test
    void too_few_leaders_for_a_team() throws IOException {
        change(
                "pool.csv",
                "LEADER,西山县委第二巡察组组长,\"Leader, second team of Xishan\",990102000000",
                "LEADER,a,a,990101000000");
        refused(REFUSED, "The teams cannot be staffed", "Leader, first team of Donghe", "LEA-4", "Yunling team 2");
    }

    @Test
    void evidence_formed_before_the_feedback() throws IOException {
        change("evidence.csv", "2025-01-08", "2024-10-11");
        refused(
                REFUSED,
                "PROBLEM/V1, V1/evidence-1",
                "当月入账制度",
                "2024-10-11",
                "2024-10-14",
                "(rectification.evidence_after_feedback)");
    }

    @Test
    void a_work_folder_that_holds_another_input() throws IOException {
        change("problems.csv", "一处土地发包没有公示", "两处土地发包没有公示");
        Map<String, String> before = Traces.bytesAndTimes(finished);
        Command run = Command.here("--input", input, "--work", finished, "--lang", "en");
        assertThat(run.exit()).isEqualTo(REFUSED);
        assertThat(run.err()).contains("another input", "PROBLEM/V2", "--fresh").doesNotContain("\tat ");
        assertThat(Traces.bytesAndTimes(finished)).isEqualTo(before);
    }

    @Test
    void a_store_that_is_no_store() throws IOException {
        Path work = Files.createDirectory(temp.resolve("work"));
        Files.writeString(work.resolve("round.db"), "no database ".repeat(1_000));
        Map<String, String> before = Traces.bytesAndTimes(work);
        Command run = Command.here("--input", input, "--work", work, "--lang", "en");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("round.db").doesNotContain("\tat ");
        assertThat(Traces.bytesAndTimes(work)).isEqualTo(before);
    }

    @Test
    void an_unknown_option() {
        Command run = Command.here("--inptu", input);
        assertThat(run.exit()).isEqualTo(INPUT);
        assertThat(run.err()).contains("--inptu");
    }

    /** Refused with one line for each of these, in this order, after the line that says so. */
    private void refused(int exit, String... lines) throws IOException {
        Command run = tried(exit);
        assertThat(run.err()).contains(lines);
        if (exit == INPUT) {
            List<String> told = run.err().lines().skip(1).toList();
            assertThat(told).as(run.err()).hasSameSizeAs(lines);
            for (int i = 0; i < lines.length; i++) {
                assertThat(told.get(i)).startsWith(lines[i]);
            }
        }
    }

    /** Without a store, over a finished one, and even where everything was to be forgotten. */
    private Command tried(int exit) throws IOException {
        Path nowhere = temp.resolve("none");
        Map<String, String> before = Traces.bytesAndTimes(finished);
        List<Command> runs = new ArrayList<>();
        runs.add(Command.here("--input", input, "--work", nowhere, "--lang", "en"));
        runs.add(Command.here("--input", input, "--work", finished, "--lang", "en"));
        runs.add(Command.here("--input", input, "--work", finished, "--lang", "en", "--fresh"));
        assertThat(nowhere).doesNotExist();
        assertThat(Traces.bytesAndTimes(finished)).isEqualTo(before);
        assertThat(runs).extracting(Command::exit).containsOnly(exit);
        assertThat(runs).extracting(Command::err).containsOnly(runs.get(0).err());
        assertThat(runs.get(0).err()).contains("nothing was changed").doesNotContain("\tat ", "Exception");
        Command chinese = Command.here("--input", input, "--work", finished);
        assertThat(chinese.exit()).isEqualTo(exit);
        assertThat(chinese.err()).contains("未作任何改动").hasLineCount((int)
                runs.get(0).err().lines().count());
        return runs.get(0);
    }

    private String text(String file) throws IOException {
        return Files.readString(input.resolve(file));
    }

    /** Replaces a place, which must be there. */
    private void change(String file, String from, String to) throws IOException {
        String text = text(file);
        assertThat(text).contains(from);
        int at = text.indexOf(from);
        Files.writeString(
                input.resolve(file),
                text.substring(0, at) + to + text.substring(at + from.length()),
                StandardCharsets.UTF_8);
    }
}
