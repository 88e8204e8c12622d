package org.xuncha.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.xuncha.record.CommandId;
import org.xuncha.record.Line;
import org.xuncha.record.Subject;
import org.xuncha.storage.Append;
import org.xuncha.storage.Conflict;
import org.xuncha.storage.Storage;
import org.xuncha.storage.StorageRule;

/** A command is carried out once in a round, however often it is sent. */
public interface CommandContract extends StorageProof {

    @Test
    default void a_command_finds_the_line_it_led_to() {
        Append append = Given.several(Given.aProblem("P-1"), List.of(), List.of("c-1", "c-2"));
        try (Storage store = open()) {
            StorageProof.append(store, append);
            assertThat(StorageProof.command(store, "c-2"))
                    .contains(append.lines().get(1));
            assertThat(StorageProof.command(store, "c-3")).isEmpty();
            assertThat(StorageProof.command(store, "C-2")).isEmpty();
        }
    }

    @Test
    default void a_command_sent_again_is_refused_whatever_the_version() {
        Subject problem = Given.aProblem("P-1");
        Append first = Given.first(problem, "c-1");
        try (Storage store = open()) {
            StorageProof.append(store, first);
            assertOnce(() -> StorageProof.append(store, first));
            assertOnce(() -> StorageProof.append(store, Given.next(problem, first.lines(), "c-1")));
            assertThat(StorageProof.record(store, problem)).isEqualTo(first.lines());
            assertThat(StorageProof.row(store, problem)).isEqualTo(first.row());
        }
    }

    @Test
    default void a_command_for_another_subject_of_the_round_is_refused() {
        try (Storage store = open()) {
            StorageProof.append(store, Given.first(Given.aProblem("P-1"), "c-1"));
            assertOnce(() -> StorageProof.append(store, Given.first(Given.aProblem("P-2"), "c-1")));
            assertOnce(() -> StorageProof.append(store, Given.first(Given.aPaper("L-1"), "c-1")));
            assertThat(StorageProof.row(store, Given.aProblem("P-2"))).isEmpty();
        }
    }

    @Test
    default void a_command_twice_in_one_append_is_refused() {
        try (Storage store = open()) {
            for (Subject subject : List.of(Given.aProblem("P-1"), Given.aPaper("L-1"))) {
                Append twice = Given.several(subject, List.of(), List.of("c-1", "c-1"));
                assertOnce(() -> StorageProof.append(store, twice));
                assertThat(StorageProof.record(store, subject)).isEmpty();
            }
        }
    }

    @Test
    default void a_command_twice_in_one_transaction_is_refused() {
        try (Storage store = open()) {
            assertOnce(() -> store.write(transaction -> {
                transaction.records().append(Given.first(Given.aProblem("P-1"), "c-1"));
                transaction.records().append(Given.first(Given.aPaper("L-1"), "c-1"));
                return "done";
            }));
            assertThat(StorageProof.isEmpty(store)).isTrue();
        }
    }

    @Test
    default void the_same_command_in_another_round_is_another_command() {
        Subject elsewhere = new Subject(Given.OTHER_ROUND, "PROBLEM", "P-1");
        Append there = Given.first(elsewhere, "c-1");
        try (Storage store = open()) {
            StorageProof.append(store, Given.first(Given.aProblem("P-1"), "c-1"));
            StorageProof.append(store, there);
            Optional<Line> led =
                    store.read(transaction -> transaction.records().byCommand(Given.OTHER_ROUND, CommandId.of("c-1")));
            assertThat(led).contains(there.lines().get(0));
        }
    }

    @Test
    default void eight_threads_with_one_command_carry_it_out_once() {
        try (Storage store = open()) {
            for (int i = 0; i < 5; i++) {
                String command = "c-" + i;
                List<String> outcomes = Together.times(8, thread -> {
                    try {
                        StorageProof.append(store, Given.first(Given.aProblem(command + "-" + thread), command));
                        return "kept";
                    } catch (Conflict met) {
                        return met.objection().rule().name();
                    }
                });
                assertThat(Collections.frequency(outcomes, "kept")).isEqualTo(1);
                assertThat(Collections.frequency(outcomes, "COMMAND_ONCE")).isEqualTo(7);
            }
        }
    }

    private static void assertOnce(ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Conflict.class, met -> {
            assertThat(met.objection().rule()).isEqualTo(StorageRule.COMMAND_ONCE);
            assertThat(met.objection().facts()).containsEntry("command", CommandId.of("c-1"));
        });
    }
}
