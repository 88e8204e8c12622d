package org.xuncha.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xuncha.record.Line;
import org.xuncha.storage.Append;
import org.xuncha.storage.ProblemQuery;
import org.xuncha.storage.ProblemQueryBuilder;
import org.xuncha.storage.ProblemRow;
import org.xuncha.storage.Sight;
import org.xuncha.storage.Storage;
import org.xuncha.storage.Tally;

/** Counts, now and as of any instant, are those of the facts. */
public interface PastContract extends StorageProof {

    /** Two hundred and forty acts on sixty problems, and sixty questions at all sorts of instants. */
    @Test
    default void counts_of_the_past_are_those_of_the_problems_that_stood_then() {
        Random dice = new Random(2021);
        List<Append> done = new ArrayList<>();
        try (Storage store = open()) {
            Map<Integer, List<Line>> records = new TreeMap<>();
            for (int i = 0; i < 240; i++) {
                int problem = dice.nextInt(60);
                List<Line> before = records.computeIfAbsent(problem, first -> new ArrayList<>());
                Append append = ManySorts.next(dice, problem, before, "c-" + i);
                StorageProof.append(store, append);
                before.addAll(append.lines());
                done.add(append);
            }
            for (int i = 0; i < 60; i++) {
                ProblemQuery query = ManySorts.query(dice, false);
                Line some = done.get(dice.nextInt(done.size())).lines().get(0);
                Instant asOf = some.at().plusNanos(1000L * (dice.nextInt(3) - 1));
                assertThat(store.<List<Tally>>read(
                                transaction -> transaction.problems().count(query, asOf)))
                        .as("%s at %s", query, asOf)
                        .isEqualTo(tallies(done, query, asOf));
                assertThat(StorageProof.count(store, query))
                        .as("%s", query)
                        .isEqualTo(tallies(done, query, Instant.MAX));
            }
        }
    }

    private static List<Tally> tallies(List<Append> done, ProblemQuery query, Instant asOf) {
        Map<String, ProblemRow> then = new TreeMap<>();
        Map<String, ProblemRow> now = new TreeMap<>();
        for (Append append : done) {
            ProblemRow row = append.row().orElseThrow();
            now.put(row.subject().key(), row);
            if (!append.lines().get(0).at().isAfter(asOf)) {
                then.put(row.subject().key(), row);
            }
        }
        Stream<ProblemRow> stood = then.entrySet().stream()
                .map(entry -> now.getOrDefault(entry.getKey(), entry.getValue()).restricted()
                        ? entry.getValue().asLead()
                        : entry.getValue());
        return stood
                .filter(query::fits)
                .collect(Collectors.groupingBy(row -> Tally.of(row, 1), Collectors.counting()))
                .entrySet()
                .stream()
                .map(group -> group.getKey().times(group.getValue()))
                .sorted(Tally.ORDER)
                .toList();
    }

    @Test
    default void what_is_a_lead_now_is_not_counted_in_the_past_for_those_who_may_not_see_leads() {
        Append found = Given.first(Given.aProblem("P-1"), "c-1", row -> row.status("LOCKED"));
        Append lead = Given.next(
                Given.aProblem("P-1"),
                found.lines(),
                "c-2",
                row -> row.status("HANDED_OVER").restricted(true));
        Instant before = found.lines().get(0).at();
        try (Storage store = open()) {
            StorageProof.append(store, found);
            assertThat(counted(store, Sight.of(Given.PREFECTURE), before)).isEqualTo(1);
            StorageProof.append(store, lead);
            assertThat(counted(store, Sight.of(Given.PREFECTURE), before)).isZero();
            assertThat(counted(store, Given.EVERYTHING, before)).isEqualTo(1);
            assertThat(counted(store, Given.EVERYTHING, before.minusNanos(1000)))
                    .isZero();
        }
    }

    private static long counted(Storage store, Sight sight, Instant asOf) {
        return store
                .read(transaction -> transaction.problems().count(ProblemQuery.of(Given.ROUND, sight), asOf))
                .stream()
                .mapToLong(Tally::problems)
                .sum();
    }

    @Test
    default void outcomes_stay_apart_in_counts_of_now_and_of_the_past() {
        List<String> outcomes = List.of("BASICALLY_DONE", "DONE", "STAGED");
        try (Storage store = open()) {
            Instant struckOff = Instant.MIN;
            for (String outcome : outcomes) {
                Append first = Given.first(Given.aProblem(outcome), outcome + "-1");
                Append second = Given.next(
                        first.subject(),
                        first.lines(),
                        outcome + "-2",
                        row -> row.status("STRUCK_OFF").outcome(outcome));
                Append third = Given.next(
                        first.subject(),
                        Stream.concat(first.lines().stream(), second.lines().stream())
                                .toList(),
                        outcome + "-3",
                        row -> row.status("RELAPSED"));
                List.of(first, second, third).forEach(append -> StorageProof.append(store, append));
                struckOff = second.lines().get(0).at();
            }
            Instant then = struckOff;
            ProblemQuery all = ProblemQuery.of(Given.ROUND, Given.EVERYTHING);
            assertThat(StorageProof.count(store, all))
                    .extracting(Tally::status, Tally::outcome, Tally::problems)
                    .containsExactly(tuple("RELAPSED", "NOT_DONE", 3L));
            List<Tally> past = store.read(transaction -> transaction.problems().count(all, then));
            assertThat(past).extracting(Tally::outcome).isEqualTo(outcomes);
            ProblemQuery staged =
                    new ProblemQueryBuilder().from(all).outcome("STAGED").build();
            List<Tally> pastStaged =
                    store.read(transaction -> transaction.problems().count(staged, then));
            assertThat(pastStaged)
                    .extracting(Tally::status, Tally::outcome, Tally::problems)
                    .containsExactly(tuple("STRUCK_OFF", "STAGED", 1L));
        }
    }

    @Test
    default void what_a_transaction_has_written_it_counts() {
        ProblemQuery all = ProblemQuery.of(Given.ROUND, Given.EVERYTHING);
        try (Storage store = open()) {
            store.write(transaction -> {
                for (int i = 1; i <= 3; i++) {
                    transaction.records().append(Given.first(Given.aProblem("P-" + i), "c-" + i));
                    assertThat(transaction.problems().count(all))
                            .extracting(Tally::problems)
                            .containsExactly((long) i);
                }
                return "counted";
            });
            assertThat(StorageProof.count(store, all))
                    .extracting(Tally::problems)
                    .containsExactly(3L);
        }
    }

    @Test
    default void counts_of_a_transaction_that_was_taken_back_are_taken_back() {
        ProblemQuery all = ProblemQuery.of(Given.ROUND, Given.EVERYTHING);
        try (Storage store = open()) {
            StorageProof.append(store, Given.first(Given.aProblem("P-1"), "c-1"));
            assertThatThrownBy(() -> store.write(transaction -> {
                        transaction.records().append(Given.first(Given.aProblem("P-2"), "c-2"));
                        transaction.problems().count(all);
                        throw new UnsupportedOperationException("changed my mind");
                    }))
                    .isInstanceOf(UnsupportedOperationException.class);
            assertThat(StorageProof.count(store, all))
                    .extracting(Tally::problems)
                    .containsExactly(1L);
        }
    }

    @Test
    default void what_moves_in_the_transaction_that_began_it_is_counted_where_it_stands() {
        Append first = Given.first(Given.aProblem("P-1"), "c-1");
        try (Storage store = open()) {
            store.write(transaction -> {
                transaction.records().append(first);
                transaction.records().append(struckOff(first));
                return first;
            });
            assertThat(StorageProof.count(store, ProblemQuery.of(Given.ROUND, Given.EVERYTHING)))
                    .extracting(Tally::status, Tally::problems)
                    .containsExactly(tuple("STRUCK_OFF", 1L));
        }
    }

    /** Whatever a store makes ready for its first act is made ready again if that is taken back. */
    @Test
    default void what_follows_a_first_act_that_was_taken_back_is_counted() {
        Append first = Given.first(Given.aProblem("P-1"), "c-1");
        ProblemQuery all = ProblemQuery.of(Given.ROUND, Given.EVERYTHING);
        try (Storage store = open()) {
            StorageProof.append(store, first);
            assertThatThrownBy(() -> store.write(transaction -> {
                        transaction.records().append(struckOff(first));
                        transaction.problems().count(all);
                        throw new UnsupportedOperationException("changed my mind");
                    }))
                    .isInstanceOf(UnsupportedOperationException.class);
            StorageProof.append(store, struckOff(first));
            assertThat(StorageProof.count(store, all))
                    .extracting(Tally::status, Tally::problems)
                    .containsExactly(tuple("STRUCK_OFF", 1L));
            assertThat(counted(store, Given.EVERYTHING, first.lines().get(0).at()))
                    .isEqualTo(1);
        }
    }

    private static Append struckOff(Append first) {
        return Given.next(first.subject(), first.lines(), "c-2", row -> row.status("STRUCK_OFF"));
    }

    /** Eight threads count up and down in the same few cells. */
    @Test
    default void counts_lose_nothing_while_eight_threads_move_problems_between_two_cells() {
        int each = 20;
        try (Storage store = open()) {
            Together.times(8, thread -> {
                for (int i = 0; i < each; i++) {
                    String key = "P-" + thread + "-" + i;
                    Append first = Given.first(Given.aProblem(key), key + "-1");
                    StorageProof.append(store, first);
                    if (i % 2 == 0) {
                        StorageProof.append(
                                store,
                                Given.next(
                                        Given.aProblem(key),
                                        first.lines(),
                                        key + "-2",
                                        row -> row.status("STRUCK_OFF")));
                    }
                }
                return thread;
            });
            assertThat(StorageProof.count(store, ProblemQuery.of(Given.ROUND, Given.EVERYTHING)))
                    .extracting(Tally::status, Tally::problems)
                    .containsExactly(tuple("OPEN", 8L * each / 2), tuple("STRUCK_OFF", 8L * each / 2));
        }
    }

    @Test
    default void a_text_cannot_be_asked_for_in_the_past() {
        ProblemQuery query = new ProblemQueryBuilder()
                .round(Given.ROUND)
                .sight(Given.EVERYTHING)
                .containing("公开")
                .build();
        try (Storage store = open()) {
            assertThatThrownBy(() ->
                            store.read(transaction -> transaction.problems().count(query, Instant.EPOCH)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
