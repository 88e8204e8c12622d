package org.xuncha.storage.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xuncha.record.Line;
import org.xuncha.record.Subject;
import org.xuncha.storage.ProblemRow;
import org.xuncha.storage.Storage;
import org.xuncha.testkit.Given;
import org.xuncha.testkit.StorageProof;

/**
 * A writing process is killed at moments thrown by dice, again and again on one file: three times, or as often as the
 * system property {@code xuncha.kills} says. What it had acknowledged is there, and nothing is there by half.
 */
class KillTest {
    private static final int KILLS = Integer.getInteger("xuncha.kills", 3);

    @TempDir
    private Path folder;

    @Test
    void what_was_acknowledged_outlives_kill_9_and_no_act_is_kept_by_half() throws Exception {
        long seed = Long.getLong("xuncha.seed", 2021L);
        Random dice = new Random(seed);
        Path file = folder.resolve("killed.db");
        List<String> acknowledged = new ArrayList<>();
        for (int kill = 1; kill <= KILLS; kill++) {
            acknowledged.addAll(actsUntilKilled(file, "kill" + kill, dice.nextInt(150)));
            assertNothingLostOrHalf(file, acknowledged);
        }
        assertThat(acknowledged).hasSizeGreaterThan(KILLS);
        System.out.println(KILLS + " kills, seed " + seed + ": " + acknowledged.size() + " acknowledged acts, 0 lost");
    }

    /** What the process said it had done when it was killed, some way behind so many acts. */
    private static List<String> actsUntilKilled(Path file, String name, int acts)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        file.toString(),
                        name)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> said = new ArrayList<>();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            String line = out.readLine();
            while (line != null) {
                if (line.endsWith(KilledWriter.KEPT)) {
                    said.add(line.substring(0, line.length() - KilledWriter.KEPT.length()));
                }
                if (said.size() == acts + 1) {
                    process.toHandle().destroyForcibly();
                }
                line = out.readLine();
            }
        }
        assertThat(process.waitFor()).as("killed, not ended").isEqualTo(128 + 9);
        return said;
    }

    private static void assertNothingLostOrHalf(Path file, List<String> acknowledged) {
        try (Storage store = JdbiStorage.sqlite(file)) {
            List<String> kept = new ArrayList<>();
            for (int i = 0; i < KilledWriter.THREADS; i++) {
                Subject problem = Given.aProblem("K-" + i);
                Subject paper = Given.aPaper("K-" + i);
                List<String> ofProblem = commands(store, problem);
                Set<String> ofPaper = commands(store, paper).stream()
                        .map(command -> command.replace("-paper", ""))
                        .collect(Collectors.toSet());
                assertThat(ofProblem).containsExactlyInAnyOrderElementsOf(ofPaper);
                long version = StorageProof.row(store, problem)
                        .map(ProblemRow::version)
                        .orElse(0L);
                assertThat(version).isEqualTo(ofProblem.size());
                kept.addAll(ofProblem);
            }
            assertThat(kept).doesNotHaveDuplicates().containsAll(acknowledged);
        }
    }

    /** The commands of a record whose chain holds. */
    private static List<String> commands(Storage store, Subject subject) {
        List<Line> lines = StorageProof.record(store, subject);
        assertThat(Given.dossier(subject, lines).version()).isEqualTo(lines.size());
        return lines.stream().map(line -> line.command().value()).toList();
    }
}
