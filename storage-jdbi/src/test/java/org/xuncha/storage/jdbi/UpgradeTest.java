package org.xuncha.storage.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.xuncha.record.Line;
import org.xuncha.storage.Append;
import org.xuncha.storage.ProblemQuery;
import org.xuncha.storage.Storage;
import org.xuncha.storage.Tally;
import org.xuncha.testkit.Given;
import org.xuncha.testkit.StorageProof;

/** A database that was filled before a step was known is brought up to it. */
class UpgradeTest {
    private static final ProblemQuery ALL = ProblemQuery.of(Given.ROUND, Given.EVERYTHING);

    @TempDir
    private Path folder;

    @Test
    void counts_are_made_of_the_problems_that_are_there() throws SQLException {
        Path file = folder.resolve("round.db");
        Append first = Given.first(Given.aProblem("P-1"), "c-1");
        try (Storage store = JdbiStorage.sqlite(file)) {
            StorageProof.append(store, first);
            StorageProof.append(store, Given.first(Given.aProblem("P-2"), "c-2", row -> row.status("STRUCK_OFF")));
        }
        run(file, Earlier.steps(Tables.USUAL, Dialect.SQLITE).toOne());
        try (Storage store = JdbiStorage.sqlite(file)) {
            assertThat(StorageProof.count(store, ALL))
                    .extracting(Tally::status, Tally::problems)
                    .containsExactly(tuple("OPEN", 1L), tuple("STRUCK_OFF", 1L));
            StorageProof.append(
                    store, Given.next(Given.aProblem("P-1"), first.lines(), "c-3", row -> row.status("STRUCK_OFF")));
            assertThat(StorageProof.count(store, ALL))
                    .extracting(Tally::problems)
                    .containsExactly(2L);
            Instant then = first.lines().get(0).at();
            List<Tally> past = store.read(transaction -> transaction.problems().count(ALL, then));
            assertThat(past).hasSize(2);
        }
    }

    @Test
    void a_file_filled_by_the_first_released_schema_is_brought_up_to_this_version() {
        Path file = folder.resolve("first.db");
        FilledByStepOne.into(new DriverManagerDataSource("jdbc:sqlite:" + file), Dialect.SQLITE, Tables.USUAL);
        try (Storage store = JdbiStorage.sqlite(file)) {
            FilledByStepOne.assertBroughtUp(store);
        }
        try (Storage again = JdbiStorage.sqlite(file)) {
            FilledByStepOne.assertGoesOn(again);
        }
    }

    @Test
    void what_stood_is_known_as_before() throws SQLException {
        Path file = folder.resolve("round.db");
        Append first = Given.first(Given.aProblem("P-1"), "c-1");
        Append second = Given.next(Given.aProblem("P-1"), first.lines(), "c-2", row -> row.status("STRUCK_OFF"));
        Instant then = first.lines().get(0).at();
        Instant later = second.lines().get(0).at();
        try (Storage store = JdbiStorage.sqlite(file)) {
            StorageProof.append(store, first);
            StorageProof.append(store, second);
            StorageProof.append(store, Given.first(Given.aProblem("P-2"), "c-3"));
        }
        run(file, Earlier.steps(Tables.USUAL, Dialect.SQLITE).toTwo());
        try (Storage store = JdbiStorage.sqlite(file)) {
            assertThat(counted(store, then.minusSeconds(1))).isEmpty();
            assertThat(counted(store, then)).containsExactly(tuple("OPEN", 2L));
            assertThat(counted(store, later)).containsExactly(tuple("OPEN", 1L), tuple("STRUCK_OFF", 1L));
            StorageProof.append(
                    store, Given.next(Given.aProblem("P-2"), first("P-2"), "c-4", row -> row.status("STRUCK_OFF")));
            assertThat(counted(store, then)).containsExactly(tuple("OPEN", 2L));
            assertThat(counted(store, later)).containsExactly(tuple("STRUCK_OFF", 2L));
        }
    }

    private static List<Line> first(String key) {
        return Given.first(Given.aProblem(key), "c-3").lines();
    }

    private static List<Tuple> counted(Storage store, Instant asOf) {
        return store.read(transaction -> transaction.problems().count(ALL, asOf)).stream()
                .map(tally -> tuple(tally.status(), tally.problems()))
                .toList();
    }

    private static void run(Path file, List<String> statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
