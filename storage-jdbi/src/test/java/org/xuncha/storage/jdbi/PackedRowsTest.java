package org.xuncha.storage.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuncha.record.Subject;
import org.xuncha.storage.ProblemQuery;
import org.xuncha.storage.ProblemRow;
import org.xuncha.storage.Storage;
import org.xuncha.storage.StorageFailure;
import org.xuncha.testkit.Given;
import org.xuncha.testkit.StorageProof;

/**
 * A row that somebody changed past the store is read as it stands, or refused with place, found and expected; and a page,
 * which comes packed, says of it what a look at the single problem says, which comes column by column.
 */
class PackedRowsTest {
    private static final Subject PROBLEM = Given.aProblem("P-1");
    private static final ProblemQuery ALL = ProblemQuery.of(Given.ROUND, Given.EVERYTHING);
    private static final String RIGHT = "P-1 1 530502100201 VILLAGE A F DRAFT NOT_DONE 0 1 ";

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void a_store_with_one_problem() {
        file = folder.resolve("round.db");
        try (Storage store = JdbiStorage.sqlite(file)) {
            StorageProof.append(store, Given.first(PROBLEM, "c-1"));
        }
    }

    @Test
    void a_row_without_a_day_has_an_empty_last_part() {
        ProblemRow row = new PackedRows(Given.ROUND).row(RIGHT, "text");
        assertThat(row.due()).isEmpty();
        assertThat(row.immediate()).isFalse();
        assertThat(row.restricted()).isTrue();
        assertThat(new PackedRows(Given.ROUND).row(RIGHT + "-1", "text").due()).contains(LocalDate.of(1969, 12, 31));
    }

    /** Parts that stand in the row before as well are not made anew; one that only begins alike is another. */
    @Test
    void a_row_is_the_same_whatever_row_came_before_it() {
        String[] packed = {
            RIGHT + "9",
            "P-1 11 530502100201 VILLAGE AB F DRAFT NOT_DONE 1 0 99",
            "P-11 1 530502100202 TOWNSHIP A FG ISSUED DONE 0 1 ",
            RIGHT,
            "P 1 530502100201 VILLAGE A F DRAF NOT_DON 0 1 9"
        };
        for (String one : packed) {
            for (String other : packed) {
                PackedRows rows = new PackedRows(Given.ROUND);
                rows.row(one, "text");
                assertThat(rows.row(other, "text")).isEqualTo(new PackedRows(Given.ROUND).row(other, "text"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "P-1",
                "P-1 1 530502100201 VILLAGE A F DRAFT NOT_DONE 0 1",
                "P-1 1 530502100201 VILLAGE A F DRAFT NOT_DONE 0 ",
                "P-1 1 530502100201 VILLAGE A F DRAFT NOT_DONE 0 1 18000 ",
                "P-1 1 530502100201 VILLAGE A F DRAFT NOT_DONE 1 0 0 ",
                "P-1 1 530502100201 VILLAGE A B F DRAFT NOT_DONE 0 0 ",
                " 1 530502100201 VILLAGE A F DRAFT NOT_DONE 0 0 ",
                "P-1 1 530502100201 VILLAGE  F DRAFT NOT_DONE 0 0 ",
                "P-1 1 530502100201 VILLAGE A F DRAFT NOT_DONE no 0 ",
                "P-1 1 530502100201 VILLAGE A F DRAFT NOT_DONE 0 0 9223372036854775807"
            })
    void what_is_no_row_is_refused(String packed) {
        assertThatThrownBy(() -> new PackedRows(Given.ROUND).row(packed, "text"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("row of", "found", "expected");
    }

    @ParameterizedTest
    @CsvSource({
        "problem_key, P 1",
        "problem_key, ''",
        "row_version, 0",
        "row_version, one",
        "row_version, 1.5",
        "addressee, 53050210",
        "addressee, '530502100201 '",
        "area_level, HAMLET",
        "area_level, village",
        "focus_code, A B",
        "focus_code, ''",
        "field_code, A\tB",
        "status_code, DRAFT 1",
        "status_code, 'DRAFT 1 0'",
        "status_code, 起草",
        "outcome_code, done",
        "outcome_code, ''",
        "outcome_code, 'DONE 0'",
        "immediate, no",
        "restricted, ''",
        "problem_text, ''",
        "due_day, soon",
        "due_day, 1.5",
        "due_day, 1 2",
        "due_day, 9223372036854775807"
    })
    void a_code_that_is_none_is_refused_in_a_page_and_alone(String column, String value) throws SQLException {
        set(column, value);
        try (Storage store = JdbiStorage.sqlite(file)) {
            assertRefused(() -> StorageProof.page(store, ALL), column.equals("problem_key") ? "P" : "P-1");
            if (!column.equals("problem_key")) {
                assertRefused(() -> StorageProof.row(store, PROBLEM), "P-1");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"half \0 of", "\0"})
    void a_text_that_cannot_be_kept_everywhere_is_read_alike(String text) throws SQLException {
        set("problem_text", text);
        try (Storage store = JdbiStorage.sqlite(file)) {
            assertRefused(() -> StorageProof.page(store, ALL), "P-1");
            assertRefused(() -> StorageProof.row(store, PROBLEM), "P-1");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "P-1 1 530502100201 VILLAGE A F DRAFT NOT_DONE 0 1 18000",
                "a b;c  d\te\n f",
                "村集体资金　管理混乱；账目不清。",
                "\u0001\u007f\u2400\ufeff\uffff",
                "\ud840\udc0b\ud83c\udf3e\udb40\udd00\udbff\udffd"
            })
    void a_text_is_read_as_it_stands(String text) throws SQLException {
        set("problem_text", text);
        assertReadAlike(text, Optional.empty());
    }

    @Test
    void the_beginning_of_every_plane_is_read_as_it_stands() throws SQLException {
        StringBuilder planes = new StringBuilder();
        for (int plane = 0; plane <= Character.MAX_CODE_POINT; plane += 0x10000) {
            for (int sign = plane + 1; sign <= plane + 0xffff; sign += 61) {
                if (sign < Character.MIN_SURROGATE || sign > Character.MAX_SURROGATE) {
                    planes.appendCodePoint(sign);
                }
            }
        }
        set("problem_text", planes.toString());
        assertReadAlike(planes.toString(), Optional.empty());
    }

    @Test
    void a_day_is_read_as_it_stands() throws SQLException {
        set("problem_text", "text");
        set("due_day", "-1");
        assertReadAlike("text", Optional.of(LocalDate.of(1969, 12, 31)));
    }

    private void assertReadAlike(String text, Optional<LocalDate> due) throws SQLException {
        if (due.isEmpty()) {
            set("due_day", null);
        }
        try (Storage store = JdbiStorage.sqlite(file)) {
            ProblemRow alone = StorageProof.row(store, PROBLEM).orElseThrow();
            assertThat(alone.text()).isEqualTo(text);
            assertThat(alone.due()).isEqualTo(due);
            assertThat(StorageProof.page(store, ALL)).containsExactly(alone);
        }
    }

    private static void assertRefused(ThrowingCallable reading, String place) {
        assertThatThrownBy(reading)
                .isInstanceOf(StorageFailure.class)
                .hasMessageContainingAll("row of", place, "found", "expected");
    }

    private void set(String column, @Nullable String value) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                PreparedStatement change =
                        connection.prepareStatement("UPDATE xuncha_problem SET " + column + " = ?")) {
            change.setString(1, value);
            change.executeUpdate();
        }
    }
}
