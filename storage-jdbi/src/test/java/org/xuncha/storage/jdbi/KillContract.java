package org.xuncha.storage.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xuncha.storage.Storage;

/**
 * A writing process is killed at moments thrown by dice, again and again on the same tables: three times, or as often as
 * the system property {@code faults.kills} says. What it had acknowledged is there, and nothing is there by half.
 */
interface KillContract {
    int KILLS = Integer.getInteger("faults.kills", 3);
    /** So many kills in a row go on with the same records. */
    int RUNS = 10;
    /** Some acts take place in this time on every engine, so that a kill may come at any moment of one. */
    int LONGEST_MICROS = 20_000;

    /** The store that the process writes into. */
    Storage open();

    /** Where it is, in the words of {@link KilledWriter}. */
    List<String> where();

    @Test
    default void what_was_acknowledged_outlives_kill_9_and_no_act_is_kept_by_half() throws Exception {
        long seed = Long.getLong("faults.seed", 2021L);
        Random dice = new Random(seed);
        int unsaid = 0;
        Map<String, List<String>> acknowledged = new LinkedHashMap<>();
        try (Storage store = open()) {
            for (int kill = 0; kill < KILLS; kill++) {
                String twins = "K" + kill / RUNS;
                List<String> said = actsUntilKilled(where(), twins, "kill" + kill, dice);
                acknowledged.computeIfAbsent(twins, first -> new ArrayList<>()).addAll(said);
                unsaid += assertNothingLostOrHalf(store, twins, acknowledged.getOrDefault(twins, List.of()), said);
            }
            acknowledged.forEach((twins, said) -> assertNothingLostOrHalf(store, twins, said, List.of()));
            Twins.assertCounted(store);
        }
        int all = acknowledged.values().stream().mapToInt(List::size).sum();
        assertThat(all).isGreaterThan(KILLS);
        System.out.println(getClass().getSimpleName() + ": " + KILLS + " kills of the writer, seed " + seed + ": " + all
                + " acknowledged acts, 0 lost, 0 half; " + unsaid + " kept that were not yet acknowledged");
    }

    /** What the process said it had done when it was killed, at any moment within some milliseconds after some acts. */
    private static List<String> actsUntilKilled(List<String> where, String twins, String commands, Random dice)
            throws IOException, InterruptedException {
        List<String> java = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KilledWriter.class.getName(),
                twins,
                commands);
        Process process = new ProcessBuilder(
                        Stream.concat(java.stream(), where.stream()).toList())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int acts = dice.nextInt(150);
        Executor later = CompletableFuture.delayedExecutor(dice.nextInt(LONGEST_MICROS), TimeUnit.MICROSECONDS);
        List<String> said = new ArrayList<>();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            String line = out.readLine();
            while (line != null) {
                if (line.endsWith(KilledWriter.KEPT)) {
                    said.add(line.substring(0, line.length() - KilledWriter.KEPT.length()));
                }
                if (said.size() == acts + 1) {
                    later.execute(process.toHandle()::destroyForcibly);
                }
                line = out.readLine();
            }
        }
        assertThat(process.waitFor()).as("killed, not ended").isEqualTo(128 + 9);
        return said;
    }

    /** How many acts of the last process are kept that it had not said. */
    private static int assertNothingLostOrHalf(
            Storage store, String twins, List<String> acknowledged, List<String> lastSaid) {
        List<String> kept = IntStream.range(0, KilledWriter.THREADS)
                .mapToObj(thread -> Twins.commands(store, Twins.oneOf(twins, thread)))
                .flatMap(List::stream)
                .toList();
        assertThat(kept).doesNotHaveDuplicates().containsAll(acknowledged);
        if (lastSaid.isEmpty()) {
            return 0;
        }
        String last = lastSaid.get(0).substring(0, lastSaid.get(0).indexOf('-') + 1);
        return (int) kept.stream().filter(command -> command.startsWith(last)).count() - lastSaid.size();
    }
}
