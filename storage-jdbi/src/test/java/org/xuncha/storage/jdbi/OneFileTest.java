package org.xuncha.storage.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xuncha.storage.Storage;
import org.xuncha.testkit.Given;
import org.xuncha.testkit.StorageProof;

/** Several processes find no file at the same moment, and each makes one: one is made, and holds what all of them wrote. */
class OneFileTest {
    private static final int PROCESSES = 3;
    private static final String READY = "ready";
    private static final String KEPT = "kept";

    @TempDir
    private Path folder;

    @Test
    void processes_that_make_one_store_at_once_make_one() throws IOException, InterruptedException {
        for (int time = 0; time < 2; time++) {
            Path file = folder.resolve("round" + time + ".db");
            makeAtOnce(file);
            try (Storage store = JdbiStorage.sqlite(file)) {
                for (int i = 0; i < PROCESSES; i++) {
                    assertThat(StorageProof.record(store, Given.aProblem("P-" + i)))
                            .hasSize(1);
                }
                Twins.assertCounted(store);
            }
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    private static void makeAtOnce(Path file) throws IOException, InterruptedException {
        List<Process> processes = new ArrayList<>();
        List<BufferedReader> words = new ArrayList<>();
        for (int i = 0; i < PROCESSES; i++) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            OneFileTest.class.getName(),
                            file.toString(),
                            Integer.toString(i))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            processes.add(process);
            words.add(process.inputReader(StandardCharsets.UTF_8));
        }
        for (BufferedReader said : words) {
            assertThat(said.readLine()).isEqualTo(READY);
        }
        for (Process process : processes) {
            process.outputWriter(StandardCharsets.UTF_8).append("go\n").flush();
        }
        for (int i = 0; i < PROCESSES; i++) {
            assertThat(words.get(i).readLine()).isEqualTo(KEPT);
            assertThat(processes.get(i).waitFor()).isZero();
        }
    }

    /** One of the processes: it makes a store of its own beside, so that everything is loaded, waits, and makes the one. */
    public static void main(String[] arguments) throws IOException {
        Path own = Files.createTempDirectory("xuncha-own");
        act(own.resolve("own.db"), "0");
        Files.delete(own.resolve("own.db"));
        Files.delete(own);
        System.out.println(READY);
        System.in.read();
        act(Path.of(arguments[0]), arguments[1]);
        System.out.println(KEPT);
    }

    private static void act(Path file, String number) {
        try (Storage store = JdbiStorage.sqlite(file)) {
            StorageProof.append(store, Given.first(Given.aProblem("P-" + number), "c-" + number));
        }
    }
}
