package org.xuncha.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.xuncha.record.CommandId;
import org.xuncha.record.Line;
import org.xuncha.record.Subject;
import org.xuncha.storage.Append;
import org.xuncha.storage.Conflict;
import org.xuncha.storage.ProblemOrder;
import org.xuncha.storage.ProblemQuery;
import org.xuncha.storage.ProblemRow;
import org.xuncha.storage.Storage;
import org.xuncha.storage.Tally;
import org.xuncha.storage.Transaction;

/** All or nothing, own writes, one instant, and no misuse. */
public interface TransactionContract extends StorageProof {

    @Test
    default void work_that_returns_is_kept_and_its_answer_given() {
        Subject problem = Given.aProblem("P-1");
        Append append = Given.first(problem, "c-1");
        try (Storage store = open()) {
            String answer = store.write(transaction -> {
                transaction.records().append(append);
                return "done";
            });
            assertThat(answer).isEqualTo("done");
            assertThat(StorageProof.record(store, problem)).isEqualTo(append.lines());
            assertThat(StorageProof.row(store, problem)).isEqualTo(append.row());
        }
    }

    @Test
    default void work_that_throws_leaves_nothing_and_its_exception_goes_through() {
        IllegalArgumentException own = new IllegalArgumentException("the work's own");
        try (Storage store = open()) {
            assertThatThrownBy(() -> store.write(transaction -> {
                        transaction.records().append(Given.first(Given.aProblem("P-1"), "c-1"));
                        transaction.records().append(Given.first(Given.aPaper("L-1"), "c-2"));
                        throw own;
                    }))
                    .isSameAs(own);
            assertThat(StorageProof.isEmpty(store)).isTrue();
            assertThat(StorageProof.record(store, Given.aPaper("L-1"))).isEmpty();
            assertThat(StorageProof.command(store, "c-1")).isEmpty();
            StorageProof.append(store, Given.first(Given.aProblem("P-1"), "c-1"));
        }
    }

    @Test
    default void appends_to_several_records_are_kept_or_lost_together() {
        Subject problem = Given.aProblem("P-1");
        Subject paper = Given.aPaper("L-1");
        try (Storage store = open()) {
            StorageProof.append(store, Given.first(paper, "c-1"));
            assertThatThrownBy(() -> store.write(transaction -> {
                        transaction.records().append(Given.first(problem, "c-2"));
                        transaction.records().append(Given.first(paper, "c-3"));
                        return "done";
                    }))
                    .isInstanceOf(Conflict.class);
            assertThat(StorageProof.record(store, problem)).isEmpty();
            assertThat(StorageProof.row(store, problem)).isEmpty();
            assertThat(StorageProof.record(store, paper)).hasSize(1);
        }
    }

    @Test
    default void a_transaction_reads_its_own_writes() {
        Subject problem = Given.aProblem("P-1");
        Append first = Given.first(problem, "c-1");
        Append second = Given.next(problem, first.lines(), "c-2");
        ProblemQuery all = ProblemQuery.of(Given.ROUND, Given.EVERYTHING);
        try (Storage store = open()) {
            store.write(transaction -> {
                transaction.records().append(first);
                assertThat(transaction.records().of(problem)).isEqualTo(first.lines());
                transaction.records().append(second);
                assertThat(transaction.records().version(problem)).isEqualTo(2);
                assertThat(transaction.records().rounds()).containsExactly(Given.ROUND);
                assertThat(transaction.records().byCommand(Given.ROUND, CommandId.of("c-2")))
                        .contains(second.lines().get(0));
                assertThat(transaction.problems().find(problem, Given.EVERYTHING))
                        .isEqualTo(second.row());
                assertThat(transaction.problems().page(all, "", 10)).hasSize(1);
                assertThat(transaction.problems().count(all))
                        .extracting(Tally::problems)
                        .containsExactly(1L);
                return "done";
            });
        }
    }

    @Test
    default void what_is_not_yet_kept_is_seen_by_nobody_else() {
        Subject problem = Given.aProblem("P-1");
        try (Storage store = open()) {
            StorageProof.append(store, Given.first(Given.aPaper("L-1"), "c-1"));
            store.write(transaction -> {
                transaction.records().append(Given.first(problem, "c-2"));
                assertThat(Together.elsewhere(() -> StorageProof.record(store, problem)))
                        .isEmpty();
                assertThat(Together.elsewhere(() -> StorageProof.row(store, problem)))
                        .isEmpty();
                return "done";
            });
            assertThat(StorageProof.record(store, problem)).hasSize(1);
        }
    }

    @Test
    default void a_read_is_of_one_instant_while_others_write() {
        Subject problem = Given.aProblem("P-1");
        Subject later = Given.aProblem("P-2");
        Append first = Given.first(problem, "c-1");
        ProblemQuery all = ProblemQuery.of(Given.ROUND, Given.EVERYTHING);
        try (Storage store = open()) {
            StorageProof.append(store, first);
            store.read(transaction -> {
                assertThat(transaction.records().version(problem)).isEqualTo(1);
                Together.elsewhere(() -> {
                    StorageProof.append(store, Given.next(problem, first.lines(), "c-2"));
                    StorageProof.append(store, Given.first(later, "c-3"));
                    return "done";
                });
                assertThat(transaction.records().of(problem)).isEqualTo(first.lines());
                assertThat(transaction.records().byCommand(Given.ROUND, CommandId.of("c-2")))
                        .isEmpty();
                assertThat(transaction.problems().find(problem, Given.EVERYTHING))
                        .isEqualTo(first.row());
                assertThat(transaction.problems().page(all, "", 10)).hasSize(1);
                assertThat(transaction.problems().count(all))
                        .extracting(Tally::problems)
                        .containsExactly(1L);
                return "done";
            });
            assertThat(StorageProof.record(store, problem)).hasSize(2);
            assertThat(StorageProof.record(store, later)).hasSize(1);
        }
    }

    @Test
    default void a_question_is_answered_as_a_transaction_that_reads_would() {
        Subject problem = Given.aProblem("P-1");
        Append first = Given.first(problem, "c-1");
        ProblemQuery all = ProblemQuery.of(Given.ROUND, Given.EVERYTHING);
        try (Storage store = open()) {
            StorageProof.append(store, first);
            List<Function<Transaction, Object>> questions = List.of(
                    transaction -> transaction.records().of(problem),
                    transaction -> transaction.records().version(problem),
                    transaction -> transaction.records().byCommand(Given.ROUND, CommandId.of("c-1")),
                    transaction -> transaction.records().ofKind(Given.ROUND, ProblemRow.KIND, "", 10),
                    transaction -> transaction.records().kinds(Given.ROUND),
                    transaction -> transaction.records().rounds(),
                    transaction -> transaction.problems().find(problem, Given.EVERYTHING),
                    transaction -> transaction.problems().file(problem, Given.EVERYTHING),
                    transaction -> transaction.problems().page(all, "", 10),
                    transaction -> {
                        List<ProblemRow> rows = new ArrayList<>();
                        transaction.problems().each(all, ProblemOrder.PLACE, rows::add);
                        return rows;
                    },
                    transaction -> transaction.problems().count(all),
                    transaction -> transaction
                            .problems()
                            .count(all, first.lines().get(0).at()));
            for (Function<Transaction, Object> question : questions) {
                assertThat(store.ask(question)).isEqualTo(store.read(question));
                assertThatThrownBy(() -> store.ask(transaction -> {
                            return List.of(question.apply(transaction), question.apply(transaction));
                        }))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("one question");
            }
            assertThatThrownBy(() -> store.ask(transaction -> {
                        transaction.records().append(Given.first(Given.aProblem("P-2"), "c-2"));
                        return "never";
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(StorageProof.record(store, Given.aProblem("P-2"))).isEmpty();
        }
    }

    @Test
    default void a_transaction_inside_another_of_the_same_store_is_refused() {
        try (Storage store = open()) {
            Consumer<Transaction> nested = outer -> {
                assertThatThrownBy(() -> store.write(inner -> "never")).isInstanceOf(IllegalStateException.class);
                assertThatThrownBy(() -> store.read(inner -> "never")).isInstanceOf(IllegalStateException.class);
            };
            store.read(outer -> {
                nested.accept(outer);
                return "done";
            });
            store.write(outer -> {
                nested.accept(outer);
                outer.records().append(Given.first(Given.aProblem("P-1"), "c-1"));
                return "done";
            });
            assertThat(StorageProof.record(store, Given.aProblem("P-1"))).hasSize(1);
        }
    }

    @Test
    default void a_transaction_is_of_no_use_after_its_end() {
        Subject problem = Given.aProblem("P-1");
        try (Storage store = open()) {
            Transaction written = store.write(transaction -> transaction);
            assertThatThrownBy(() -> written.records().append(Given.first(problem, "c-1")))
                    .isInstanceOf(IllegalStateException.class);
            Transaction read = store.read(transaction -> transaction);
            assertThatThrownBy(() -> read.records().of(problem)).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> read.problems().find(problem, Given.EVERYTHING))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    default void a_transaction_is_of_no_use_on_another_thread() {
        Subject problem = Given.aProblem("P-1");
        try (Storage store = open()) {
            store.write(transaction -> {
                Together.elsewhere(() -> assertThatThrownBy(
                                () -> transaction.records().append(Given.first(problem, "c-1")))
                        .isInstanceOf(IllegalStateException.class));
                return "done";
            });
            assertThat(StorageProof.record(store, problem)).isEmpty();
        }
    }

    @Test
    default void a_transaction_that_reads_cannot_append() {
        Subject problem = Given.aProblem("P-1");
        try (Storage store = open()) {
            assertThatThrownBy(() -> store.read(transaction -> {
                        transaction.records().append(Given.first(problem, "c-1"));
                        return "never";
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(StorageProof.record(store, problem)).isEmpty();
        }
    }

    @Test
    default void a_conflict_that_the_work_catches_is_still_a_conflict() {
        Subject problem = Given.aProblem("P-1");
        Subject paper = Given.aPaper("L-1");
        try (Storage store = open()) {
            StorageProof.append(store, Given.first(problem, "c-1"));
            assertThatThrownBy(() -> store.write(transaction -> {
                        transaction.records().append(Given.first(paper, "c-2"));
                        assertThatThrownBy(() -> transaction.records().append(Given.first(problem, "c-3")))
                                .isInstanceOf(Conflict.class);
                        return "as if nothing had happened";
                    }))
                    .isInstanceOf(Conflict.class);
            assertThat(StorageProof.record(store, paper)).isEmpty();
        }
    }

    @Test
    default void a_closed_store_does_nothing_more() {
        Storage store = open();
        store.close();
        store.close();
        assertThatThrownBy(() -> store.write(transaction -> "never")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> store.read(transaction -> "never")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    default void lines_that_were_read_cannot_be_changed_from_outside() {
        Subject problem = Given.aProblem("P-1");
        Append append = Given.first(problem, "c-1");
        try (Storage store = open()) {
            StorageProof.append(store, append);
            List<Line> lines = StorageProof.record(store, problem);
            assertThatThrownBy(() -> lines.remove(0)).isInstanceOf(UnsupportedOperationException.class);
            assertThat(StorageProof.record(store, problem)).isEqualTo(append.lines());
        }
    }
}
