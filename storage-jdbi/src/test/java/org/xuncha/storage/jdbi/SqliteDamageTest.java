package org.xuncha.storage.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xuncha.office.Archive;
import org.xuncha.office.Office;
import org.xuncha.problem.LocalRules;
import org.xuncha.problem.Status;
import org.xuncha.record.Act;
import org.xuncha.record.Entry;
import org.xuncha.round.Phase;
import org.xuncha.rule.Refused;
import org.xuncha.storage.ProblemQuery;
import org.xuncha.storage.Storage;
import org.xuncha.storage.StorageFailure;
import org.xuncha.testkit.Given;
import org.xuncha.testkit.rules.Played;
import org.xuncha.testkit.rules.Scene;
import org.xuncha.testkit.rules.Walk;

/**
 * Bits are flipped anywhere in a store's file, closed or left by a crash. Each flip is named or harmless: whoever opens the
 * store and looks through the round meets a failure of the library, or a fault of the round, or finds everything as it was.
 * What is named when the store is opened stays byte for byte as it was found, the log with it.
 */
class SqliteDamageTest {
    private static final long SEED = Long.getLong("faults.seed", 2021L);
    private static final int FLIPS = 200;
    private static final int PAGE = 4096;
    private static final String LOG = "-wal";

    @TempDir
    private Path folder;

    private Path closed;
    private Path left;
    private String sound = "";

    /** One round of an office; the copies are made when the store is closed, and while its writer holds it. */
    @BeforeEach
    void a_round_that_an_office_led() throws IOException {
        Path file = folder.resolve("round.db");
        left = folder.resolve("left.db");
        closed = folder.resolve("closed.db");
        try (Storage store = JdbiStorage.sqlite(file)) {
            lead(store);
        }
        Files.copy(file, closed);
        try (Storage store = JdbiStorage.sqlite(file)) {
            store.write(transaction -> {
                for (int i = 1; i <= 300; i++) {
                    transaction.records().append(Given.first(Given.aProblem("P-" + i), "c-" + i));
                }
                return "done";
            });
            sound = seen(store);
            Files.copy(file, left);
            Files.copy(log(file), log(left));
        }
        assertThat(Files.size(log(left))).isGreaterThan(100_000);
    }

    private static void lead(Storage store) {
        Walk life = new Walk(Scene.inVillage(), SEED).toward(Status.STRUCK_OFF);
        Played played = new Played(store, Scene.inVillage(), LocalRules.NONE);
        Entry<Act> draft = life.scene().dossier().entries().get(0);
        played.send(played.order(draft.act(), draft.stamp(), Phase.FIELD, "draft"));
        for (Walk.Step step : life.steps()) {
            played.send(played.order(
                    step.act(), step.stamp(), step.phase(), "c-" + step.stamp().at()));
        }
        archive(store).seal(life.scene().stamp(life.scene().office).by().forCommand("seal"));
    }

    /** The pages that are damaged are those of which the log holds no later ones. */
    @Test
    void a_damaged_file_that_a_crash_left_with_its_log_is_named_and_both_stay_as_they_were() throws IOException {
        byte[] bytes = Files.readAllBytes(left);
        byte[] logged = Files.readAllBytes(log(left));
        Set<Integer> pages = pagesIn(logged);
        for (int page = 2; page <= bytes.length / PAGE; page++) {
            if (!pages.contains(page)) {
                Arrays.fill(bytes, (page - 1) * PAGE, (page - 1) * PAGE + 16, (byte) 0xff);
            }
        }
        Path file = copy("damaged.db", bytes);
        Files.write(log(file), logged);
        assertThat(outcome(file)).isEqualTo(Outcome.NAMED_AT_ONCE);
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
        assertThat(Files.readAllBytes(log(file))).isEqualTo(logged);
    }

    /** Behind a head of 32 bytes a log holds pages, each behind 24 bytes that begin with its number. */
    private static Set<Integer> pagesIn(byte[] log) {
        Set<Integer> pages = new HashSet<>();
        for (int frame = 32; frame < log.length; frame += 24 + PAGE) {
            pages.add(ByteBuffer.wrap(log).getInt(frame));
        }
        return pages;
    }

    @Test
    void a_bit_that_was_flipped_in_a_closed_store_is_named_or_harmless() throws IOException {
        try (Storage store = JdbiStorage.sqlite(closed)) {
            sound = seen(store);
        }
        byte[] bytes = Files.readAllBytes(closed);
        Random dice = new Random(SEED);
        Map<Outcome, Integer> met = new EnumMap<>(Outcome.class);
        for (int flip = 0; flip < FLIPS; flip++) {
            int bit = dice.nextInt(bytes.length * 8);
            byte[] flipped = flipped(bytes, bit);
            Path file = copy("flipped-" + flip + ".db", flipped);
            met.merge(outcome(file), 1, Integer::sum);
            assertThat(Files.readAllBytes(file)).as("bit %d", bit).isEqualTo(flipped);
        }
        assertThat(met).containsKeys(Outcome.values());
        System.out.println(getClass().getSimpleName() + ": " + FLIPS + " bits flipped, seed " + SEED + ": " + met);
    }

    @Test
    void nor_does_one_in_a_file_that_a_crash_left_with_its_log_pass_unseen() throws IOException {
        byte[] bytes = Files.readAllBytes(left);
        byte[] logged = Files.readAllBytes(log(left));
        Random dice = new Random(SEED);
        Map<Outcome, Integer> met = new EnumMap<>(Outcome.class);
        for (int flip = 0; flip < FLIPS / 4; flip++) {
            byte[] flipped = flipped(bytes, dice.nextInt(bytes.length * 8));
            Path file = copy("left-" + flip + ".db", flipped);
            Files.write(log(file), logged);
            Outcome outcome = outcome(file);
            met.merge(outcome, 1, Integer::sum);
            if (outcome == Outcome.NAMED_AT_ONCE) {
                assertThat(Files.readAllBytes(file)).isEqualTo(flipped);
                assertThat(Files.readAllBytes(log(file))).isEqualTo(logged);
            }
        }
        System.out.println(getClass().getSimpleName() + ": " + FLIPS / 4 + " with a log, seed " + SEED + ": " + met);
    }

    private Outcome outcome(Path file) {
        try (Storage store = JdbiStorage.sqlite(file)) {
            return outcome(store);
        } catch (StorageFailure named) {
            return Outcome.NAMED_AT_ONCE;
        }
    }

    private Outcome outcome(Storage store) {
        try {
            String seen = seen(store);
            boolean whole = archive(store).verify().isWhole();
            assertThat(!whole || seen.equals(sound)).as("what differs is named").isTrue();
            return whole ? Outcome.HARMLESS : Outcome.NAMED_WHEN_READ;
        } catch (StorageFailure | Refused named) {
            return Outcome.NAMED_WHEN_READ;
        }
    }

    /** Everything that is recorded, and what can be asked of it. */
    private static String seen(Storage store) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        archive(store).writeTo(out);
        List<Object> asked = new ArrayList<>();
        for (var round : List.of(Scene.ROUND, Given.ROUND)) {
            ProblemQuery all = ProblemQuery.of(round, Given.EVERYTHING);
            asked.add(store.read(transaction -> transaction.problems().page(all, "", 1000)));
            asked.add(store.read(transaction -> transaction.problems().count(all)));
            asked.add(store.read(transaction -> transaction.records().ofKind(round, "PROBLEM", "", 1000)));
        }
        return out + asked.toString();
    }

    private static Archive archive(Storage store) {
        return Office.of(store, Clock.systemUTC()).archive(Scene.ROUND);
    }

    private Path copy(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static Path log(Path file) {
        return file.resolveSibling(file.getFileName() + LOG);
    }

    private static byte[] flipped(byte[] bytes, int bit) {
        byte[] flipped = bytes.clone();
        flipped[bit / 8] ^= (byte) (1 << bit % 8);
        return flipped;
    }

    /** What becomes of a flip. */
    enum Outcome {
        NAMED_AT_ONCE,
        NAMED_WHEN_READ,
        HARMLESS
    }
}
