package org.xuncha.storage.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuncha.record.Subject;
import org.xuncha.storage.Append;
import org.xuncha.storage.ProblemQuery;
import org.xuncha.storage.Storage;
import org.xuncha.storage.StorageFailure;
import org.xuncha.storage.StorageRule;
import org.xuncha.testkit.Given;
import org.xuncha.testkit.StorageProof;

/** What is wrong with a file is named, and the file is left as it was. */
class SqliteFaultsTest {
    private static final Subject PROBLEM = Given.aProblem("P-1");

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void a_store_with_some_problems() {
        file = folder.resolve("round.db");
        try (Storage store = JdbiStorage.sqlite(file)) {
            store.write(transaction -> {
                for (int i = 1; i <= 300; i++) {
                    transaction.records().append(Given.first(Given.aProblem("P-" + i), "c-" + i));
                }
                return "done";
            });
        }
    }

    @Test
    void a_closed_store_is_one_file() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void a_file_of_something_else_is_damaged() throws IOException {
        Path other = folder.resolve("list.csv");
        Files.writeString(other, "id,addressee\nP-1,530502100201\n".repeat(100));
        assertUntouched(other, StorageRule.STORE_INTACT, () -> JdbiStorage.sqlite(other));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 100, 4096, 8192, 50_000})
    void a_file_that_was_cut_short_is_damaged(long length) throws IOException {
        assertThat(Files.size(file)).isGreaterThan(length);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(length);
        }
        assertUntouched(file, StorageRule.STORE_INTACT, () -> JdbiStorage.sqlite(file));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 16, 100, 101, 105})
    void a_head_in_which_a_byte_was_flipped_is_damaged(int place) throws IOException {
        flip(place);
        assertUntouched(file, StorageRule.STORE_INTACT, () -> JdbiStorage.sqlite(file));
    }

    /** Not every page is read at the start; whoever reads a broken one is told. */
    @Test
    void a_page_that_was_overwritten_is_damaged_when_it_is_read() throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (long page = 2; page < Files.size(file) / 4096; page++) {
                channel.write(ByteBuffer.wrap(new byte[] {(byte) 0xff, (byte) 0xff}), page * 4096);
            }
        }
        assertFails(StorageRule.STORE_INTACT, () -> {
            try (Storage store = JdbiStorage.sqlite(file)) {
                store.read(transaction -> transaction.records().ofKind(Given.ROUND, "PROBLEM", "", 1000));
            }
        });
    }

    @Test
    void a_folder_is_no_store() {
        assertFails(StorageRule.STORE_INTACT, () -> JdbiStorage.sqlite(folder));
    }

    @Test
    void a_file_in_a_folder_that_is_not_there_cannot_be_written() {
        assertFails(StorageRule.STORE_WRITABLE, () -> JdbiStorage.sqlite(folder.resolve("none/round.db")));
    }

    @Test
    void a_file_that_was_made_read_only_cannot_be_written() throws IOException {
        assertThat(file.toFile().setReadOnly()).isTrue();
        assertUntouched(file, StorageRule.STORE_WRITABLE, () -> JdbiStorage.sqlite(file));
    }

    @Test
    void a_connection_that_may_only_read_cannot_write() {
        Properties readOnly = new Properties();
        readOnly.setProperty("open_mode", "1");
        try (Storage store = JdbiStorage.sqlite(file, readOnly)) {
            assertFails(
                    StorageRule.STORE_WRITABLE,
                    () -> StorageProof.append(store, Given.first(Given.aPaper("L-1"), "paper")));
            assertThat(StorageProof.row(store, PROBLEM)).isPresent();
        }
    }

    @Test
    void a_full_disk_leaves_nothing_of_the_act() throws IOException {
        Properties small = new Properties();
        small.setProperty("max_page_count", Long.toString(Files.size(file) / 4096 + 2));
        Append large = Given.next(Given.aProblem("large"), List.of(), "large", "村务公开".repeat(10_000));
        try (Storage store = JdbiStorage.sqlite(file, small)) {
            assertFails(
                    StorageRule.STORE_HAS_ROOM,
                    () -> store.write(transaction -> {
                        transaction.records().append(Given.first(Given.aPaper("L-1"), "paper"));
                        transaction.records().append(large);
                        return "done";
                    }));
            assertThat(StorageProof.record(store, Given.aPaper("L-1"))).isEmpty();
            assertThat(StorageProof.row(store, Given.aProblem("large"))).isEmpty();
            StorageProof.append(store, Given.first(Given.aPaper("L-1"), "paper"));
        }
        try (Storage roomy = JdbiStorage.sqlite(file)) {
            StorageProof.append(roomy, large);
        }
        assertHolds(301);
    }

    @Test
    void tables_of_a_later_version_are_not_touched() throws SQLException, IOException {
        execute("INSERT INTO xuncha_schema (step) VALUES (99)");
        StorageFailure failure = assertFails(StorageRule.SCHEMA_KNOWN, () -> JdbiStorage.sqlite(file));
        assertThat(failure).hasMessageContaining("99");
    }

    @Test
    void a_column_that_is_missing_is_named() throws SQLException {
        execute("ALTER TABLE xuncha_problem DROP COLUMN due_day");
        StorageFailure failure = assertFails(StorageRule.SCHEMA_KNOWN, () -> JdbiStorage.sqlite(file));
        assertThat(failure).hasMessageContaining("xuncha_problem").hasMessageContaining("due_day");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "problem SET row_version = 'one'",
                "problem SET area_level = 'HAMLET'",
                "problem SET outcome_code = ''",
                "counts SET outcome_code = 'DONE AND MORE'",
                "problem SET due_day = 'tomorrow'",
                "counts SET area_level = 'HAMLET'",
                "line SET command_id = ' ' WHERE subject_key = 'P-1'"
            })
    void what_was_changed_past_the_store_so_that_it_cannot_be_read_is_damaged(String change) throws SQLException {
        execute("UPDATE xuncha_" + change);
        try (Storage store = JdbiStorage.sqlite(file)) {
            assertThatThrownBy(() -> {
                        StorageProof.page(store, ProblemQuery.of(Given.ROUND, Given.EVERYTHING));
                        StorageProof.count(store, ProblemQuery.of(Given.ROUND, Given.EVERYTHING));
                        StorageProof.record(store, PROBLEM);
                    })
                    .isInstanceOfSatisfying(
                            StorageFailure.class,
                            failure -> assertThat(failure.objection().rule()).isEqualTo(StorageRule.STORE_INTACT));
        }
    }

    @Test
    void a_failure_is_said_in_both_languages() {
        StorageFailure failure = assertFails(StorageRule.STORE_INTACT, () -> JdbiStorage.sqlite(folder));
        assertThat(failure.objection().message(Locale.ENGLISH)).contains(folder.toString(), "expected");
        assertThat(failure.objection().message(Locale.CHINESE)).contains(folder.toString(), "存储");
        assertThat(failure.objection().facts()).containsKeys("place", "found", "expected");
    }

    private void flip(int place) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer one = ByteBuffer.allocate(1);
            channel.read(one, place);
            channel.write(ByteBuffer.wrap(new byte[] {(byte) ~one.get(0)}), place);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void assertHolds(int problems) {
        try (Storage store = JdbiStorage.sqlite(file)) {
            var records = store.read(transaction -> transaction.records().ofKind(Given.ROUND, "PROBLEM", "", 1000));
            assertThat(records).hasSize(problems);
            assertThat(StorageProof.row(store, PROBLEM)).isPresent();
        }
    }

    private static StorageFailure assertFails(StorageRule rule, ThrowingCallable work) {
        List<StorageFailure> met = new ArrayList<>();
        assertThatThrownBy(work).isInstanceOfSatisfying(StorageFailure.class, failure -> {
            assertThat(failure.objection().rule()).as(failure.getMessage()).isEqualTo(rule);
            met.add(failure);
        });
        return met.get(0);
    }

    private static void assertUntouched(Path file, StorageRule rule, ThrowingCallable work) throws IOException {
        byte[] before = Files.readAllBytes(file);
        StorageFailure failure = assertFails(rule, work);
        assertThat(failure).hasMessageContaining(file.toString());
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }
}
