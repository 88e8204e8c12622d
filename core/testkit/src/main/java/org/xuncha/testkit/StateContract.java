package org.xuncha.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.record.Line;
import org.xuncha.record.Subject;
import org.xuncha.storage.Append;
import org.xuncha.storage.ProblemFile;
import org.xuncha.storage.ProblemQuery;
import org.xuncha.storage.ProblemRow;
import org.xuncha.storage.Storage;
import org.xuncha.storage.Tally;

/** A record and the row it leads to are written together and never seen apart. */
public interface StateContract extends StorageProof {

    @Test
    default void a_row_and_its_lines_appear_together() {
        Subject problem = Given.aProblem("P-1");
        AtomicBoolean done = new AtomicBoolean();
        try (Storage store = open()) {
            Callable<Integer> writer = () -> {
                List<Line> lines = new ArrayList<>();
                try {
                    for (int i = 0; i < 40; i++) {
                        Append append = Given.next(problem, lines, "c-" + i);
                        StorageProof.append(store, append);
                        lines.addAll(append.lines());
                    }
                } finally {
                    done.set(true);
                }
                return 0;
            };
            Callable<Integer> reader = () -> {
                int looks = 0;
                do {
                    assertTogether(store, problem);
                    looks++;
                } while (!done.get());
                return looks;
            };
            assertThat(Together.all(List.of(writer, reader, reader)).get(1)).isPositive();
            assertThat(StorageProof.record(store, problem)).hasSize(40);
        }
    }

    private static void assertTogether(Storage store, Subject problem) {
        store.read(transaction -> {
            long version = transaction
                    .problems()
                    .find(problem, Given.EVERYTHING)
                    .map(ProblemRow::version)
                    .orElse(0L);
            assertThat(transaction.records().version(problem)).isEqualTo(version);
            assertThat(transaction.records().of(problem)).hasSize((int) version);
            return version;
        });
        StorageProof.file(store, problem)
                .ifPresent(file ->
                        assertThat(file.lines()).hasSize((int) file.row().version()));
    }

    @Test
    default void a_file_is_the_row_with_the_whole_record() {
        Subject problem = Given.aProblem("P-1");
        Append first = Given.several(problem, List.of(), List.of("c-1", "c-2", "c-3"));
        Append last = Given.next(problem, first.lines(), "c-4");
        try (Storage store = open()) {
            StorageProof.append(store, first);
            StorageProof.append(store, last);
            StorageProof.append(store, Given.first(Given.aProblem("P-10"), "c-5"));
            List<Line> lines = StorageProof.record(store, problem);
            assertThat(lines).hasSize(4);
            assertThat(StorageProof.file(store, problem))
                    .contains(new ProblemFile(last.row().orElseThrow(), lines));
            Optional<ProblemFile> none = StorageProof.file(store, Given.aProblem("P-2"));
            assertThat(none).isEmpty();
        }
    }

    @Test
    default void a_row_is_what_the_last_append_led_to() {
        Subject problem = Given.aProblem("P-1");
        Append first = Given.first(problem, "c-1");
        Append last = Given.next(
                problem,
                first.lines(),
                "c-2",
                row -> row.status("STRUCK_OFF")
                        .outcome("BASICALLY_DONE")
                        .focus("CORRUPTION")
                        .field("SUBSIDIES")
                        .addressee(Given.TOWNSHIP)
                        .level(AreaLevel.TOWNSHIP)
                        .immediate(true)
                        .restricted(true)
                        .text("补贴发放不到位")
                        .due(Optional.empty()));
        ProblemQuery all = ProblemQuery.of(Given.ROUND, Given.EVERYTHING);
        try (Storage store = open()) {
            StorageProof.append(store, first);
            StorageProof.append(store, last);
            assertThat(StorageProof.row(store, problem)).isEqualTo(last.row());
            assertThat(StorageProof.page(store, all)).containsExactly(last.row().orElseThrow());
            assertThat(StorageProof.count(store, all))
                    .containsExactly(new Tally(
                            Given.TOWNSHIP,
                            AreaLevel.TOWNSHIP,
                            "CORRUPTION",
                            "SUBSIDIES",
                            "STRUCK_OFF",
                            "BASICALLY_DONE",
                            1));
        }
    }

    @Test
    default void every_record_is_a_chain_that_holds() {
        try (Storage store = open()) {
            for (Subject subject : List.of(Given.aProblem("P-1"), Given.aPaper("L-1"))) {
                List<Line> lines = List.of();
                for (int i = 0; i < 5; i++) {
                    StorageProof.append(store, Given.next(subject, lines, subject.key() + i));
                    lines = StorageProof.record(store, subject);
                }
                assertThat(Given.dossier(subject, lines).version()).isEqualTo(5);
            }
        }
    }
}
