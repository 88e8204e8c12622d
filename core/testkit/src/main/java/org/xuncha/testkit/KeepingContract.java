package org.xuncha.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.xuncha.record.Subject;
import org.xuncha.storage.Append;
import org.xuncha.storage.ProblemQuery;
import org.xuncha.storage.Storage;
import org.xuncha.storage.Tally;

/** What a store keeps when it is closed, and what two stores know of each other. */
public interface KeepingContract extends StorageProof {

    @Test
    default void a_store_opened_again_holds_what_its_fixture_says() {
        Subject problem = Given.aProblem("P-1");
        Append first = Given.first(problem, "c-1");
        try (Storage store = open()) {
            StorageProof.append(store, first);
        }
        try (Storage store = open()) {
            if (fixture().keeping()) {
                assertThat(StorageProof.record(store, problem)).isEqualTo(first.lines());
                assertThat(StorageProof.row(store, problem)).isEqualTo(first.row());
                assertThat(StorageProof.command(store, "c-1"))
                        .contains(first.lines().get(0));
                StorageProof.append(store, Given.next(problem, first.lines(), "c-2"));
            } else {
                assertThat(StorageProof.isEmpty(store)).isTrue();
                assertThat(StorageProof.command(store, "c-1")).isEmpty();
                StorageProof.append(store, first);
            }
        }
    }

    @Test
    default void two_stores_side_by_side_do_not_know_each_other() {
        Subject problem = Given.aProblem("P-1");
        Append here = Given.first(problem, "c-1");
        Append there = Given.next(problem, List.of(), "c-1", "elsewhere");
        ProblemQuery all = ProblemQuery.of(Given.ROUND, Given.EVERYTHING);
        try (Storage a = fixture().open("a");
                Storage b = fixture().open("b")) {
            StorageProof.append(a, here);
            assertThat(StorageProof.isEmpty(b)).isTrue();
            StorageProof.append(b, there);
            assertThat(StorageProof.record(a, problem)).isEqualTo(here.lines());
            assertThat(StorageProof.record(b, problem)).isEqualTo(there.lines());
            for (Storage store : List.of(a, b)) {
                assertThat(StorageProof.count(store, all))
                        .extracting(Tally::problems)
                        .containsExactly(1L);
            }
        }
    }

    @Test
    default void a_transaction_of_one_store_may_stand_inside_that_of_another() {
        Subject problem = Given.aProblem("P-1");
        Append first = Given.first(problem, "c-1");
        try (Storage a = fixture().open("a");
                Storage b = fixture().open("b")) {
            StorageProof.append(a, first);
            a.read(from -> b.write(to -> {
                to.records().append(new Append(problem, 0, from.records().of(problem), first.row()));
                return "copied";
            }));
            assertThat(StorageProof.record(b, problem)).isEqualTo(first.lines());
        }
    }
}
