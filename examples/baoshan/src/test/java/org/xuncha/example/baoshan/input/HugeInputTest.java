package org.xuncha.example.baoshan.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Input that is too large is refused before it is read: soon, and with little memory. */
final class HugeInputTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final long USUAL = allocatedBy(() -> InputFolder.read(CopiedFolder.ORIGINAL));

    @TempDir
    Path temp;

    @Test
    void a_file_of_200_mb() throws IOException {
        CopiedFolder folder = CopiedFolder.in(temp);
        try (RandomAccessFile file =
                new RandomAccessFile(folder.file("evidence.csv").toFile(), "rw")) {
            file.setLength(200L << 20);
        }
        refused(folder, new InputError("evidence.csv", 0, Optional.empty(), Fault.TOO_LARGE, "209,715,200", Map.of()));
    }

    @Test
    void a_line_of_5_mb() throws IOException {
        CopiedFolder folder = CopiedFolder.in(temp);
        int line = folder.append("evidence.csv", "长".repeat(5 << 20));
        refused(
                folder,
                new InputError("evidence.csv", line, Optional.empty(), Fault.LINE_TOO_LONG, ">65,536", Map.of()));
    }

    @Test
    void a_cell_of_many_lines() throws IOException {
        CopiedFolder folder = CopiedFolder.in(temp);
        int line = folder.append("past_teams.csv", "\"" + "x\n".repeat(40_000) + "\",D-01");
        assertThat(folder.onlyError().fault()).isEqualTo(Fault.CELL_TOO_LONG);
        assertThat(folder.onlyError().line()).isEqualTo(line);
    }

    @Test
    void too_many_rows() throws IOException {
        CopiedFolder folder = CopiedFolder.in(temp);
        folder.write("past_teams.csv", "team,persons\n" + "A,D-01\n".repeat(100_001));
        assertThat(folder.onlyError().fault()).isEqualTo(Fault.TOO_MANY_ROWS);
        assertThat(folder.onlyError().line()).isEqualTo(100_002);
    }

    private static void refused(CopiedFolder folder, InputError expected) {
        long started = THREADS.getCurrentThreadCpuTime();
        long allocated = allocatedBy(() -> {
            InputError error = folder.onlyError();
            assertThat(error.file()).isEqualTo(expected.file());
            assertThat(error.line()).isEqualTo(expected.line());
            assertThat(error.fault()).isEqualTo(expected.fault());
            assertThat(error.found()).isEqualTo(expected.found());
        });
        assertThat(allocated).isLessThan(USUAL + (4 << 20));
        // Time of this thread, so that a busy machine does not matter.
        assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - started))
                .isLessThan(Duration.ofSeconds(2));
    }

    private static long allocatedBy(Runnable work) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        work.run();
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }
}
