package org.xuncha.example.baoshan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The main job is killed (SIGKILL) at a random moment, in about every third case a second time while it goes on, and then
 * run to its end. The system property {@code baoshan.kills} says how many times; {@code baoshan.seed} repeats a series.
 */
final class KilledRunTest {
    private static final Path INPUT = Path.of("input");

    @TempDir
    Path temp;

    private long usual;

    @Test
    void a_killed_run_is_finished_by_the_next_nothing_twice_nothing_lost()
            throws IOException, InterruptedException, SQLException {
        Path undisturbed = temp.resolve("undisturbed");
        long begin = System.nanoTime();
        end(undisturbed);
        usual = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
        Map<String, String> written = Traces.written(undisturbed);
        List<String> store = Traces.store(undisturbed);
        assertThat(store).hasSizeGreaterThan(13_000);

        long seed = Long.getLong("baoshan.seed", System.nanoTime());
        System.out.println("usual duration " + usual + " ms, seed " + seed);
        Random random = new Random(seed);
        int kills = Integer.getInteger("baoshan.kills", 1);
        for (int killed = 0, series = 1; killed < kills; series++) {
            Path work = temp.resolve("killed-" + series);
            killed += killed(work, random, series);
            if (killed < kills && random.nextInt(3) == 0) {
                killed += killed(work, random, series);
            }
            Command last = end(work);
            System.out.println("  finished: "
                    + last.out().lines().filter(KilledRunTest::tellsOfActs).toList());
            assertThat(Traces.store(work)).as("store of series " + series).isEqualTo(store);
            assertThat(Traces.written(work)).as("files of series " + series).isEqualTo(written);
        }
    }

    /** Starts a run and kills it; 1 if it was still running, 0 if it had ended before. */
    private int killed(Path work, Random random, int series) throws IOException, InterruptedException {
        long moment = random.nextLong(usual);
        Path told = temp.resolve("told");
        Process process = Command.start(told, "--input", INPUT, "--work", work);
        boolean ended = process.waitFor(moment, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
        List<String> lines = Files.readAllLines(told.resolve("out.txt"));
        System.out.println("series " + series + ": " + (ended ? "ended before " : "killed at ") + moment + " ms, exit "
                + process.exitValue() + ", after "
                + (lines.isEmpty() ? "nothing" : lines.get(lines.size() - 1))
                + ", store " + (Files.exists(work.resolve("round.db")) ? "there" : "not yet there"));
        if (!ended) {
            assertThat(process.exitValue()).as("was killed").isNotZero();
        }
        return ended ? 0 : 1;
    }

    private Command end(Path work) throws IOException, InterruptedException {
        Command run = Command.apart(temp.resolve("told"), "--input", INPUT, "--work", work);
        assertThat(run.exit()).as(run.out() + run.err()).isZero();
        assertThat(run.err()).isEmpty();
        return run;
    }

    private static boolean tellsOfActs(String line) {
        return line.startsWith("此前已办理") || line.startsWith("办理完毕") || line.startsWith("无须办理");
    }
}
