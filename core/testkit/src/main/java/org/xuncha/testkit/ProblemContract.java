package org.xuncha.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuncha.organisation.AreaCode;
import org.xuncha.record.Subject;
import org.xuncha.storage.Append;
import org.xuncha.storage.KeyOrder;
import org.xuncha.storage.ProblemQuery;
import org.xuncha.storage.ProblemQueryBuilder;
import org.xuncha.storage.ProblemRow;
import org.xuncha.storage.Storage;
import org.xuncha.storage.Tally;

/** Problems are found, paged and counted by everything that a query can name. */
public interface ProblemContract extends StorageProof {

    /** Two hundred problems of all sorts, and eighty queries, each compared with {@link ProblemQuery#fits}. */
    @Test
    default void pages_and_counts_are_those_of_the_problems_that_fit() {
        Random dice = new Random(2021);
        try (Storage store = open()) {
            List<ProblemRow> rows = store.write(transaction -> {
                List<ProblemRow> all = new ArrayList<>();
                for (int i = 0; i < 200; i++) {
                    Append append = ManySorts.append(dice, i);
                    transaction.records().append(append);
                    append.row().ifPresent(all::add);
                }
                return all;
            });
            for (int i = 0; i < 80; i++) {
                ProblemQuery query = ManySorts.query(dice);
                List<ProblemRow> fitting = rows.stream()
                        .filter(query::fits)
                        .sorted(Comparator.comparing(row -> row.subject().key(), KeyOrder.KEYS))
                        .toList();
                assertThat(pages(store, query, 1 + dice.nextInt(30)))
                        .as("%s", query)
                        .isEqualTo(fitting);
                assertThat(StorageProof.count(store, query)).as("%s", query).isEqualTo(tallies(fitting));
            }
        }
    }

    private static List<ProblemRow> pages(Storage store, ProblemQuery query, int limit) {
        List<ProblemRow> all = new ArrayList<>();
        List<ProblemRow> page;
        do {
            String after =
                    all.isEmpty() ? "" : all.get(all.size() - 1).subject().key();
            page = store.read(transaction -> transaction.problems().page(query, after, limit));
            assertThat(page)
                    .hasSizeLessThanOrEqualTo(limit)
                    .allSatisfy(row -> assertThat(
                                    KeyOrder.KEYS.compare(after, row.subject().key()))
                            .isNegative());
            all.addAll(page);
        } while (page.size() == limit);
        return all;
    }

    private static List<Tally> tallies(List<ProblemRow> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> new Tally(
                                row.addressee(), row.level(), row.focus(), row.field(), row.status(), row.outcome(), 1),
                        Collectors.counting()))
                .entrySet()
                .stream()
                .map(group -> group.getKey().times(group.getValue()))
                .sorted(Tally.ORDER)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "%, 100%",
        "_, A_B",
        "\\, 路径\\账目",
        "'', '村务公开'",
        "公开, '村务公开不及时'",
        "村务公开不及时, '村务公开不及时'",
        "ab, 'xaby'",
        "𠮷, '𠮷村'",
        "'a''b', 'it is a''b'",
        "e\u0301, 'cafe\u0301'"
    })
    default void a_part_of_a_text_is_found_letter_by_letter(String part, String text) {
        try (Storage store = open()) {
            StorageProof.append(store, Given.next(Given.aProblem("P-1"), List.of(), "c-1", text));
            StorageProof.append(
                    store, Given.next(Given.aProblem("P-2"), List.of(), "c-2", "XABY，村務公開，1000，AxB，café，吉村"));
            assertThat(containing(store, part)).contains("P-1");
            assertThat(containing(store, part).contains("P-2")).isEqualTo(part.isEmpty());
            assertThat(containing(store, part + "没有")).isEmpty();
        }
    }

    private static List<String> containing(Storage store, String part) {
        ProblemQuery query = new ProblemQueryBuilder()
                .round(Given.ROUND)
                .sight(Given.EVERYTHING)
                .containing(part)
                .build();
        return StorageProof.page(store, query).stream()
                .map(row -> row.subject().key())
                .toList();
    }

    @Test
    default void a_row_comes_back_as_it_was_given() {
        Subject problem = Given.aProblem("P-1");
        for (Optional<LocalDate> due : List.of(
                Optional.<LocalDate>empty(),
                Optional.of(LocalDate.of(2021, 12, 31)),
                Optional.of(LocalDate.of(9999, 12, 31)),
                Optional.of(LocalDate.of(1949, 10, 1)))) {
            try (Storage store =
                    fixture().open("due-" + due.map(LocalDate::toString).orElse("none"))) {
                Append append = Given.first(
                        problem, "c-1", row -> row.due(due).immediate(true).restricted(true));
                StorageProof.append(store, append);
                assertThat(StorageProof.row(store, problem)).isEqualTo(append.row());
            }
        }
    }

    @Test
    default void a_round_knows_only_its_own_problems() {
        Subject elsewhere = new Subject(Given.OTHER_ROUND, ProblemRow.KIND, "P-1");
        try (Storage store = open()) {
            StorageProof.append(store, Given.first(Given.aProblem("P-1"), "c-1"));
            StorageProof.append(store, Given.first(elsewhere, "c-1", row -> row.status("CLOSED")));
            assertThat(StorageProof.row(store, elsewhere))
                    .map(ProblemRow::status)
                    .contains("CLOSED");
            assertThat(StorageProof.page(store, ProblemQuery.of(Given.OTHER_ROUND, Given.EVERYTHING)))
                    .extracting(ProblemRow::status)
                    .containsExactly("CLOSED");
        }
    }

    @Test
    default void what_is_no_problem_has_no_row() {
        try (Storage store = open()) {
            StorageProof.append(store, Given.first(Given.aPaper("L-1"), "c-1"));
            assertThat(StorageProof.row(store, Given.aPaper("L-1"))).isEmpty();
            assertThat(StorageProof.file(store, Given.aPaper("L-1"))).isEmpty();
            StorageProof.append(store, Given.first(Given.aProblem("L-1"), "c-2"));
            assertThat(StorageProof.row(store, Given.aPaper("L-1"))).isEmpty();
        }
    }

    @Test
    default void a_page_of_problems_has_room_for_at_least_one() {
        ProblemQuery all = ProblemQuery.of(Given.ROUND, Given.EVERYTHING);
        try (Storage store = open()) {
            assertThatThrownBy(() ->
                            store.read(transaction -> transaction.problems().page(all, "", 0)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    default void an_area_holds_the_areas_in_it() {
        AreaCode sibling = AreaCode.of("530502101000");
        try (Storage store = open()) {
            StorageProof.append(store, Given.first(Given.aProblem("P-1"), "c-1"));
            StorageProof.append(store, Given.first(Given.aProblem("P-2"), "c-2", row -> row.addressee(sibling)));
            for (AreaCode area : List.of(Given.VILLAGE, Given.TOWNSHIP)) {
                ProblemQuery inArea = new ProblemQueryBuilder()
                        .round(Given.ROUND)
                        .sight(Given.EVERYTHING)
                        .area(area)
                        .build();
                assertThat(pages(store, inArea, 10))
                        .extracting(row -> row.subject().key())
                        .containsExactly("P-1");
            }
        }
    }
}
