package org.xuncha.example.benchmarks.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command writes and prints. */
class StaffingCommandTest {
    private static final String MS = "_ms=\\d+\\.\\d";

    @TempDir
    Path temp;

    private Path file;
    private Path solution;

    @BeforeEach
    void names() {
        file = temp.resolve("instance.json");
        solution = temp.resolve("solution.json");
    }

    /** Leader 3 may serve in team 0 only, so leader 2 is in team 1; the directors may be put either way round. */
    @Test
    void the_cost_printed_is_that_of_the_teams_written() throws IOException {
        String line = run(Instances.tiny(new int[] {}, new int[] {}));
        assertThat(line)
                .matches("first_feasible" + MS + " cost=14 bound=14 proved=true at" + MS + " wall" + MS
                        + " peak_mib=\\d+");
        // Director 1 with leader 3: one pair of one county, and director 0 with leader 2 once more.
        assertThat(Files.readString(solution)).isEqualTo("{\"team\":[1,0,1,0]}");
    }

    @Test
    void people_and_teams_that_do_not_fit_are_printed_by_number() throws IOException {
        String line = run(Instances.tiny(new int[] {1}, new int[] {5}));
        assertThat(line).matches("infeasible persons=\\[0,1] teams=\\[1] proof" + MS);
        assertThat(solution).doesNotExist();
    }

    private String run(Instance instance) throws IOException {
        JsonMapper.builder().build().writeValue(file.toFile(), instance);
        PrintStream notes = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StaffingCommand.run(file, 1, solution, new PrintStream(out, true, StandardCharsets.UTF_8), notes);
        return out.toString(StandardCharsets.UTF_8).strip();
    }
}
