package org.xuncha.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuncha.record.CommandId;
import org.xuncha.record.Line;
import org.xuncha.record.RoundId;
import org.xuncha.record.Subject;
import org.xuncha.storage.Append;
import org.xuncha.storage.KeyOrder;
import org.xuncha.storage.ProblemFile;
import org.xuncha.storage.Storage;

/** Records come back as they were given, in order, page by page. */
public interface RecordContract extends StorageProof {

    @ParameterizedTest
    @MethodSource("org.xuncha.testkit.RecordContract#texts")
    default void a_text_comes_back_letter_by_letter(String text) {
        Subject problem = Given.aProblem("P-1");
        Append append = Given.next(problem, List.of(), "c-1", text);
        try (Storage store = open()) {
            StorageProof.append(store, append);
            List<Line> lines = StorageProof.record(store, problem);
            assertThat(lines.equals(append.lines())).isTrue();
            assertThat(StorageProof.row(store, problem).equals(append.row())).isTrue();
            Given.dossier(problem, lines);
            Optional<ProblemFile> file = StorageProof.file(store, problem);
            assertThat(file.equals(Optional.of(new ProblemFile(append.row().orElseThrow(), append.lines()))))
                    .isTrue();
        }
    }

    static Stream<Named<String>> texts() {
        return Stream.of(
                Named.of("a statement", "'; DROP TABLE xuncha_line; --"),
                Named.of(
                        "signs",
                        "\"quoted\" 'single' `back` \\ % _ $1 ? :name #{x} ${x} <b>&amp;</b> =cmd|'/C calc'!A0"),
                Named.of("ends of lines", "first\nsecond\r\nthird\ttab\u000bend\u0085\u2028\u2029"),
                Named.of("blanks", "  blanks before and after  "),
                Named.of("forms of letters", "e\u0301 é ﬁ Ⅳ １２ ﷺ \u200f\u202e\ufeff"),
                Named.of("rare characters", "村党支部𠮷𡃁𪚥🏳️\u200d🌈"),
                Named.of("every plane", everyPlane()),
                Named.of("ten megabytes", "村务公开".repeat(10_000_000 / 12)));
    }

    /** Every code point but NUL and the halves of surrogate pairs. */
    private static String everyPlane() {
        StringBuilder all = new StringBuilder();
        for (int point = 1; point <= Character.MAX_CODE_POINT; point++) {
            if (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE) {
                all.appendCodePoint(point);
            }
        }
        return all.toString();
    }

    @Test
    default void a_subject_to_which_nothing_was_done_has_an_empty_record() {
        try (Storage store = open()) {
            assertThat(StorageProof.record(store, Given.aProblem("P-1"))).isEmpty();
        }
    }

    @Test
    default void lines_come_back_in_their_order() {
        Subject paper = Given.aPaper("L-1");
        List<String> commands =
                Stream.iterate(1, i -> i + 1).limit(1200).map(i -> "c-" + i).toList();
        Append many = Given.several(paper, List.of(), commands);
        Append last = Given.next(paper, many.lines(), "last");
        try (Storage store = open()) {
            StorageProof.append(store, many);
            StorageProof.append(store, last);
            assertThat(StorageProof.record(store, paper))
                    .isEqualTo(Stream.concat(many.lines().stream(), last.lines().stream())
                            .toList());
        }
    }

    @Test
    default void subjects_of_like_names_are_kept_apart() {
        List<Subject> alike = List.of(
                new Subject(Given.ROUND, "PAPER", "a"),
                new Subject(Given.ROUND, "PAPER", "A"),
                new Subject(Given.ROUND, "PAPER", "á"),
                new Subject(Given.ROUND, "PAPER", "ａ"),
                new Subject(Given.ROUND, "PAPERS", "a"),
                new Subject(Given.OTHER_ROUND, "PAPER", "a"));
        try (Storage store = open()) {
            for (Subject subject : alike) {
                StorageProof.append(store, Given.first(subject, "c-" + alike.indexOf(subject)));
            }
            for (Subject subject : alike) {
                assertThat(StorageProof.record(store, subject))
                        .extracting(line -> line.command().value())
                        .containsExactly("c-" + alike.indexOf(subject));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"';DROP", "a\"b`c", "\\'\\", "%_$1?:x#{y}", "--", "村𠮷\u0301"})
    default void a_name_that_looks_like_a_statement_is_only_a_name(String name) {
        RoundId round = RoundId.of("1" + name);
        Subject problem = new Subject(round, "PROBLEM", "2" + name);
        Append append = Given.first(problem, "3" + name);
        try (Storage store = open()) {
            StorageProof.append(store, append);
            store.read(transaction -> {
                assertThat(transaction.records().rounds()).containsExactly(round);
                assertThat(transaction.records().of(problem)).isEqualTo(append.lines());
                assertThat(transaction.records().ofKind(round, "PROBLEM", "", 10))
                        .containsExactly(append.lines());
                assertThat(transaction.records().ofKind(round, "PROBLEM", problem.key(), 10))
                        .isEmpty();
                assertThat(transaction.records().byCommand(round, CommandId.of("3" + name)))
                        .contains(append.lines().get(0));
                assertThat(transaction.problems().find(problem, Given.EVERYTHING))
                        .isEqualTo(append.row());
                return "done";
            });
        }
    }

    @Test
    default void records_of_a_kind_are_paged_whole_in_the_order_of_their_keys() {
        List<String> keys = List.of("Z", "a", "_", "%", "é", "一号", "二号", "P-10", "P-2", "ﬁ", "𠮷", "豈");
        try (Storage store = open()) {
            for (String key : keys) {
                StorageProof.append(
                        store, Given.several(Given.aPaper(key), List.of(), List.of(key + "-1", key + "-2")));
            }
            StorageProof.append(store, Given.first(Given.aProblem("P-2"), "another-kind"));
            StorageProof.append(store, Given.first(new Subject(Given.OTHER_ROUND, "PAPER", "P-2"), "another-round"));
            List<String> sorted = keys.stream().sorted(KeyOrder.KEYS).toList();
            for (int limit : List.of(1, 5, 12, 100)) {
                assertThat(pages(store, limit)).isEqualTo(sorted);
            }
        }
    }

    private static List<String> pages(Storage store, int limit) {
        List<String> keys = new ArrayList<>();
        List<List<Line>> page;
        do {
            String after = keys.isEmpty() ? "" : keys.get(keys.size() - 1);
            page = store.read(transaction -> transaction.records().ofKind(Given.ROUND, "PAPER", after, limit));
            assertThat(page).hasSizeLessThanOrEqualTo(limit).allSatisfy(record -> {
                assertThat(record).hasSize(2);
                assertThat(KeyOrder.KEYS.compare(after, record.get(0).subject().key()))
                        .isNegative();
            });
            page.forEach(record -> keys.add(record.get(0).subject().key()));
        } while (page.size() == limit);
        return keys;
    }

    @Test
    default void a_page_has_room_for_at_least_one() {
        try (Storage store = open()) {
            assertThatThrownBy(() ->
                            store.read(transaction -> transaction.records().ofKind(Given.ROUND, "PAPER", "", 0)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    default void rounds_are_listed_in_order() {
        try (Storage store = open()) {
            for (String round : List.of("2022-1", "2021-2", "提级-1", "2021-10")) {
                Subject subject = new Subject(RoundId.of(round), "PAPER", "L-1");
                StorageProof.append(store, Given.several(subject, List.of(), List.of("c-1", "c-2")));
            }
            List<RoundId> rounds =
                    store.read(transaction -> transaction.records().rounds());
            assertThat(rounds).extracting(RoundId::value).containsExactly("2021-10", "2021-2", "2022-1", "提级-1");
        }
    }
}
