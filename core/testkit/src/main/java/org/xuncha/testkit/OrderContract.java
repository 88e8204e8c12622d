package org.xuncha.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xuncha.storage.Append;
import org.xuncha.storage.ProblemCursor;
import org.xuncha.storage.ProblemOrder;
import org.xuncha.storage.ProblemQuery;
import org.xuncha.storage.ProblemRow;
import org.xuncha.storage.Problems;
import org.xuncha.storage.Storage;

/** Problems are paged in every order that is offered, and given one by one as they stand at one instant. */
public interface OrderContract extends StorageProof {

    /** Two hundred problems of all sorts, and forty queries in each order, paged and given one by one. */
    @Test
    default void pages_in_every_order_are_those_of_the_sorted_list() {
        Random dice = new Random(2022);
        try (Storage store = open()) {
            List<ProblemRow> rows = sorts(store, dice, 200);
            for (ProblemOrder order : ProblemOrder.values()) {
                for (int i = 0; i < 40; i++) {
                    ProblemQuery query = ManySorts.query(dice);
                    List<ProblemRow> sorted = rows.stream()
                            .filter(query::fits)
                            .sorted(order.rows())
                            .toList();
                    assertThat(pages(store, query, order, 1 + dice.nextInt(30)))
                            .as("%s by %s", query, order)
                            .isEqualTo(sorted);
                    assertThat(each(store, query, order))
                            .as("%s by %s", query, order)
                            .isEqualTo(sorted);
                }
            }
        }
    }

    /** A cursor may stand behind any problem, whether it fits what is asked for or not. */
    @ParameterizedTest
    @EnumSource(ProblemOrder.class)
    default void a_page_begins_behind_any_problem(ProblemOrder order) {
        Random dice = new Random(2023);
        try (Storage store = open()) {
            List<ProblemRow> rows = sorts(store, dice, 60);
            for (ProblemRow row : rows) {
                ProblemQuery query = ManySorts.query(dice);
                ProblemCursor from = ProblemCursor.first(order).after(row);
                List<ProblemRow> behind = rows.stream()
                        .filter(query::fits)
                        .filter(other -> order.rows().compare(row, other) < 0)
                        .sorted(order.rows())
                        .limit(5)
                        .toList();
                assertThat(store.<List<ProblemRow>>read(
                                transaction -> transaction.problems().page(query, from, 5)))
                        .as("%s from %s", query, from)
                        .isEqualTo(behind);
            }
        }
    }

    private static List<ProblemRow> sorts(Storage store, Random dice, int many) {
        List<Append> appends = IntStream.range(0, many)
                .mapToObj(number -> ManySorts.append(dice, number))
                .toList();
        appends.forEach(append -> StorageProof.append(store, append));
        return appends.stream().map(append -> append.row().orElseThrow()).toList();
    }

    private static List<ProblemRow> pages(Storage store, ProblemQuery query, ProblemOrder order, int limit) {
        List<ProblemRow> all = new ArrayList<>();
        ProblemCursor from = ProblemCursor.first(order);
        List<ProblemRow> page;
        do {
            ProblemCursor begin = from;
            page = store.read(transaction -> transaction.problems().page(query, begin, limit));
            assertThat(page).hasSizeLessThanOrEqualTo(limit);
            all.addAll(page);
            from = page.isEmpty() ? from : from.after(page.get(page.size() - 1));
        } while (page.size() == limit);
        return all;
    }

    private static List<ProblemRow> each(Storage store, ProblemQuery query, ProblemOrder order) {
        return store.read(transaction -> {
            List<ProblemRow> all = new ArrayList<>();
            transaction.problems().each(query, order, all::add);
            return all;
        });
    }

    /** More problems than are held at once; while the first is looked at, somebody moves, adds and moves away others. */
    @ParameterizedTest
    @EnumSource(ProblemOrder.class)
    default void every_row_is_given_once_as_of_one_instant_while_others_write(ProblemOrder order) {
        int many = 2 * Problems.AT_ONCE + 1;
        List<Append> appends = IntStream.range(0, many)
                .mapToObj(number -> Given.first(Given.aProblem("P-" + (10_000 + number)), "c-" + number))
                .toList();
        Append last = appends.get(many - 1);
        ProblemQuery all = ProblemQuery.of(Given.ROUND, Given.EVERYTHING);
        try (Storage store = open()) {
            store.write(transaction -> {
                transaction.records().appendAll(appends);
                return many;
            });
            List<ProblemRow> before = each(store, all, order);
            assertThat(before).hasSize(many).isSortedAccordingTo(order.rows());
            List<ProblemRow> given = new ArrayList<>();
            store.read(transaction -> {
                transaction.problems().each(all, order, row -> {
                    if (given.isEmpty()) {
                        Together.elsewhere(() -> {
                            StorageProof.append(
                                    store, Given.next(last.subject(), last.lines(), "moved", r -> r.status("CLOSED")));
                            StorageProof.append(store, Given.first(Given.aProblem("Q-1"), "added"));
                            return "done";
                        });
                    }
                    given.add(row);
                });
                return many;
            });
            assertThat(given).isEqualTo(before);
            assertThat(each(store, all, order)).hasSize(many + 1).isNotEqualTo(before);
        }
    }

    @Test
    default void who_takes_rows_may_ask_for_their_records_and_end_it_all() {
        ProblemQuery all = ProblemQuery.of(Given.ROUND, Given.EVERYTHING);
        IllegalStateException enough = new IllegalStateException("enough");
        try (Storage store = open()) {
            for (int i = 1; i <= 3; i++) {
                StorageProof.append(store, Given.first(Given.aProblem("P-" + i), "c-" + i));
            }
            List<String> taken = new ArrayList<>();
            assertThatThrownBy(() -> store.read(transaction -> {
                        transaction.problems().each(all, ProblemOrder.KEY, row -> {
                            taken.add(transaction
                                    .records()
                                    .of(row.subject())
                                    .get(0)
                                    .command()
                                    .value());
                            if (taken.size() == 2) {
                                throw enough;
                            }
                        });
                        return taken;
                    }))
                    .isSameAs(enough);
            assertThat(taken).containsExactly("c-1", "c-2");
        }
    }
}
