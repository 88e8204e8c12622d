package org.xuncha.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.xuncha.record.Line;
import org.xuncha.record.Subject;
import org.xuncha.storage.Append;
import org.xuncha.storage.Conflict;
import org.xuncha.storage.ProblemRow;
import org.xuncha.storage.Storage;
import org.xuncha.storage.StorageRule;

/** Optimistic versions: who writes knows what stands, and nobody's act is lost. */
public interface VersionContract extends StorageProof {
    /** How many acts each thread does on the same hot records; more by the system property {@code xuncha.contract.acts}. */
    int ACTS = Integer.getInteger("xuncha.contract.acts", 12);

    /**
     * For how many seconds threads go on, on new hot records each time; not more than once, unless the system property
     * {@code xuncha.contract.seconds} says so.
     */
    int SECONDS = Integer.getInteger("xuncha.contract.seconds", 0);

    /** So often in a row nobody is overtaken by seven others. */
    int MANY = 10_000;

    @Test
    default void a_stale_append_is_refused_with_both_versions() {
        Subject problem = Given.aProblem("P-1");
        Append first = Given.first(problem, "c-1");
        try (Storage store = open()) {
            StorageProof.append(store, first);
            StorageProof.append(store, Given.next(problem, first.lines(), "c-2"));
            assertStale(() -> StorageProof.append(store, Given.next(problem, first.lines(), "c-3")), 1, 2);
            assertThat(StorageProof.record(store, problem)).hasSize(2);
            assertThat(StorageProof.row(store, problem)).map(ProblemRow::text).contains("noted by c-2");
            assertThat(StorageProof.command(store, "c-3")).isEmpty();
        }
    }

    @Test
    default void a_stale_append_to_a_paper_is_refused_as_well() {
        Subject paper = Given.aPaper("L-1");
        Append first = Given.first(paper, "c-1");
        try (Storage store = open()) {
            StorageProof.append(store, first);
            StorageProof.append(store, Given.next(paper, first.lines(), "c-2"));
            assertStale(() -> StorageProof.append(store, Given.next(paper, first.lines(), "c-3")), 1, 2);
        }
    }

    @Test
    default void a_record_begins_once() {
        try (Storage store = open()) {
            for (Subject subject : List.of(Given.aProblem("P-1"), Given.aPaper("L-1"))) {
                StorageProof.append(store, Given.first(subject, subject.key() + "-1"));
                assertStale(() -> StorageProof.append(store, Given.first(subject, subject.key() + "-2")), 0, 1);
            }
        }
    }

    @Test
    default void an_append_ahead_of_its_record_is_refused() {
        try (Storage store = open()) {
            for (Subject subject : List.of(Given.aProblem("P-1"), Given.aPaper("L-1"))) {
                Append first = Given.first(subject, subject.key() + "-1");
                Append second = Given.next(subject, first.lines(), subject.key() + "-2");
                assertStale(() -> StorageProof.append(store, second), 1, 0);
                assertThat(StorageProof.record(store, subject)).isEmpty();
                StorageProof.append(store, first);
                StorageProof.append(store, second);
            }
        }
    }

    @Test
    default void a_version_is_the_number_of_lines() {
        Subject problem = Given.aProblem("P-1");
        Append first = Given.several(problem, List.of(), List.of("c-1", "c-2", "c-3"));
        try (Storage store = open()) {
            long none = store.read(transaction -> transaction.records().version(problem));
            assertThat(none).isZero();
            StorageProof.append(store, first);
            long three = store.read(transaction -> transaction.records().version(problem));
            assertThat(three).isEqualTo(3);
        }
    }

    @Test
    default void eight_threads_on_hot_records_lose_no_act() {
        long begun = System.nanoTime();
        long acts = 0;
        try (Storage store = open()) {
            do {
                acts += actsOfEight(store, "w" + acts);
            } while (System.nanoTime() - begun < TimeUnit.SECONDS.toNanos(SECONDS));
        }
        if (SECONDS > 0) {
            long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun);
            System.out.println(getClass().getName() + ": 8 threads on hot records for " + seconds + " seconds: " + acts
                    + " acts, 0 lost");
        }
    }

    /** Half of the threads read what they extend in the transaction that writes, half in one before it. */
    private static int actsOfEight(Storage store, String name) {
        List<Subject> hot =
                List.of(Given.aProblem(name + "-1"), Given.aProblem(name + "-2"), Given.aPaper(name + "-1"));
        List<List<String>> acknowledged = Together.times(8, thread -> {
            List<String> own = new ArrayList<>();
            for (int i = 0; i < ACTS; i++) {
                Subject subject = hot.get((thread + i) % hot.size());
                String command = name + "-t" + thread + "-" + i;
                actUntilKept(store, subject, command, thread % 2 == 0);
                own.add(command);
            }
            return own;
        });
        List<String> kept = new ArrayList<>();
        for (Subject subject : hot) {
            List<Line> lines = StorageProof.record(store, subject);
            Given.dossier(subject, lines);
            lines.forEach(line -> kept.add(line.command().value()));
            StorageProof.row(store, subject)
                    .ifPresent(row -> assertThat(row.version()).isEqualTo(lines.size()));
        }
        List<String> all = acknowledged.stream().flatMap(List::stream).toList();
        assertThat(kept).containsExactlyInAnyOrderElementsOf(all).hasSize(8 * ACTS);
        return all.size();
    }

    @Test
    default void sixty_four_writers_on_one_problem_lose_no_act() {
        Subject problem = Given.aProblem("P-1");
        try (Storage store = open()) {
            List<String> acknowledged = Together.times(64, thread -> {
                String command = "t" + thread;
                actUntilKept(store, problem, command, thread % 2 == 0);
                return command;
            });
            List<Line> lines = StorageProof.record(store, problem);
            Given.dossier(problem, lines);
            assertThat(lines.stream().map(line -> line.command().value()))
                    .containsExactlyInAnyOrderElementsOf(acknowledged);
            assertThat(StorageProof.row(store, problem).map(ProblemRow::version))
                    .contains(64L);
        }
    }

    private static void actUntilKept(Storage store, Subject subject, String command, boolean readsInside) {
        for (int tries = 0; tries < MANY; tries++) {
            try {
                List<Line> before = readsInside ? List.of() : StorageProof.record(store, subject);
                store.write(transaction -> {
                    List<Line> lines = readsInside ? transaction.records().of(subject) : before;
                    transaction.records().append(Given.next(subject, lines, command));
                    return "done";
                });
                return;
            } catch (Conflict met) {
                assertThat(met.objection().rule()).isEqualTo(StorageRule.VERSION_CURRENT);
            }
        }
        throw new AssertionError(command + " met " + MANY + " conflicts");
    }

    private static void assertStale(ThrowingCallable work, long expected, long found) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Conflict.class, met -> {
            assertThat(met.objection().rule()).isEqualTo(StorageRule.VERSION_CURRENT);
            assertThat(met.objection().facts()).containsEntry("expected", expected);
            assertThat(met.objection().facts()).containsEntry("found", found);
        });
    }
}
