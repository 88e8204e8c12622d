package org.xuncha.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.xuncha.record.Subject;
import org.xuncha.storage.Append;
import org.xuncha.storage.Conflict;
import org.xuncha.storage.ProblemQuery;
import org.xuncha.storage.Records;
import org.xuncha.storage.Storage;
import org.xuncha.storage.StorageRule;
import org.xuncha.storage.Tally;

/** Many appends at once mean what they mean one by one. */
public interface ManyAppendsContract extends StorageProof {
    /** More than an adapter may take in one batch. */
    int MANY = 2_500;

    @Test
    default void many_appends_are_added_in_their_order_and_counted() {
        Subject paper = Given.aPaper("L-1");
        Append paperBegun = Given.first(paper, "l-1");
        List<Append> appends = new ArrayList<>(firsts(MANY));
        Append first = appends.get(0);
        appends.add(7, paperBegun);
        appends.add(Given.next(paper, paperBegun.lines(), "l-2"));
        appends.add(Given.next(first.subject(), first.lines(), "again"));
        try (Storage store = open()) {
            add(store, appends);
            assertThat(StorageProof.record(store, paper)).hasSize(2);
            assertThat(StorageProof.record(store, first.subject())).hasSize(2);
            assertThat(StorageProof.record(store, Given.aProblem("P-" + MANY))).hasSize(1);
            assertThat(StorageProof.count(store, ProblemQuery.of(Given.ROUND, Given.EVERYTHING)).stream()
                            .mapToLong(Tally::problems)
                            .sum())
                    .isEqualTo(MANY);
        }
    }

    @Test
    default void of_many_appends_the_one_in_conflict_is_named_and_none_is_kept() {
        Subject known = Given.aProblem("P-2");
        try (Storage store = open()) {
            StorageProof.append(store, Given.first(known, "before"));
            assertThatThrownBy(() -> add(store, firsts(3))).isInstanceOfSatisfying(Conflict.class, met -> {
                assertThat(met.objection().rule()).isEqualTo(StorageRule.VERSION_CURRENT);
                assertThat(met.objection().facts()).containsEntry("subject", known);
            });
            assertThatThrownBy(() -> add(store, List.of(Given.first(Given.aProblem("P-9"), "before"))))
                    .isInstanceOfSatisfying(
                            Conflict.class,
                            met -> assertThat(met.objection().rule()).isEqualTo(StorageRule.COMMAND_ONCE));
            assertThat(StorageProof.record(store, Given.aProblem("P-1"))).isEmpty();
            add(store, List.of(Given.first(Given.aProblem("P-1"), "after")));
            assertThat(StorageProof.record(store, Given.aProblem("P-1"))).hasSize(1);
        }
    }

    @Test
    default void appends_of_which_one_cannot_be_made_leave_nothing_and_the_store_goes_on() {
        IllegalStateException unreadable = new IllegalStateException("line 3 of the list cannot be read");
        try (Storage store = open()) {
            assertThatThrownBy(() -> add(store, made(unreadable))).isSameAs(unreadable);
            assertThat(StorageProof.isEmpty(store)).isTrue();
            add(store, firsts(3));
            assertThat(StorageProof.record(store, Given.aProblem("P-3"))).hasSize(1);
        }
    }

    @Test
    default void while_many_appends_are_made_their_transaction_takes_nothing_else() {
        try (Storage store = open()) {
            assertThatThrownBy(() -> store.write(transaction -> {
                        Records records = transaction.records();
                        records.appendAll(() -> firsts(2).stream()
                                .peek(append -> records.version(append.subject()))
                                .iterator());
                        return "kept";
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(StorageProof.isEmpty(store)).isTrue();
        }
    }

    @Test
    default void what_hinders_many_appends_from_being_made_is_not_overcome_by_catching_it() {
        IllegalStateException unreadable = new IllegalStateException("the list ends in the middle of a line");
        try (Storage store = open()) {
            assertThatThrownBy(() -> store.write(transaction -> {
                        try {
                            transaction.records().appendAll(made(unreadable));
                        } catch (IllegalStateException e) {
                            return "caught";
                        }
                        return "kept";
                    }))
                    .isSameAs(unreadable);
            assertThat(StorageProof.isEmpty(store)).isTrue();
        }
    }

    /** More than one batch of problems, of which the last cannot be made. */
    private static Iterable<Append> made(RuntimeException hindrance) {
        return () -> firsts(MANY).stream()
                .peek(append -> {
                    if (append.subject().key().equals("P-" + MANY)) {
                        throw hindrance;
                    }
                })
                .iterator();
    }

    private static List<Append> firsts(int many) {
        return IntStream.rangeClosed(1, many)
                .mapToObj(i -> Given.first(Given.aProblem("P-" + i), "c-" + i))
                .toList();
    }

    private static void add(Storage store, Iterable<Append> appends) {
        store.write(transaction -> {
            transaction.records().appendAll(appends);
            return appends;
        });
    }
}
