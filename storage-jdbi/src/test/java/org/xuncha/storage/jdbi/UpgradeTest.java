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
import java.util.stream.Collectors;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.xuncha.record.Line;
import org.xuncha.rectification.Outcome;
import org.xuncha.storage.Append;
import org.xuncha.storage.ProblemQuery;
import org.xuncha.storage.ProblemRow;
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

    /** Reported better before, returned, struck off, and one of them found again: told from the record, as it was kept. */
    @Test
    void outcomes_are_those_of_the_last_reports_of_completion() throws SQLException {
        Path file = folder.resolve("round.db");
        List<ProblemRow> rows;
        List<Tally> past;
        try (Storage store = JdbiStorage.sqlite(file)) {
            for (Outcome outcome : List.of(Outcome.DONE, Outcome.BASICALLY_DONE, Outcome.STAGED)) {
                StruckOff.as(outcome, store, "P-" + outcome);
                StruckOff.as(outcome, store, "R-" + outcome).andRelapsed(store);
            }
            StorageProof.append(store, Given.first(Given.aProblem("P-0"), "c-0", row -> row.status("REPORTED")));
            rows = StorageProof.page(store, ALL);
            past = counts(store, StruckOff.DAY);
        }
        assertThat(rows).extracting(ProblemRow::outcome).contains("DONE", "BASICALLY_DONE", "STAGED", "NOT_DONE");
        run(file, Earlier.steps(Tables.USUAL, Dialect.SQLITE).toThree());
        try (Storage store = JdbiStorage.sqlite(file)) {
            assertThat(StorageProof.page(store, ALL)).isEqualTo(rows);
            assertThat(StorageProof.count(store, ALL)).isEqualTo(tallies(rows));
            assertThat(counts(store, StruckOff.DAY)).isEqualTo(past);
        }
        assertThat(past).extracting(Tally::outcome, Tally::problems).contains(tuple("STAGED", 2L));
    }

    @Test
    void every_statement_of_a_step_may_be_run_twice() throws SQLException {
        Path file = folder.resolve("round.db");
        try (Storage store = JdbiStorage.sqlite(file)) {
            StruckOff.as(Outcome.STAGED, store, "P-1");
        }
        List<String> statements = Steps.statements(4, Dialect.SQLITE, Tables.USUAL).stream()
                .filter(statement -> !statement.startsWith("ALTER") && !statement.contains("schema"))
                .toList();
        run(file, statements);
        run(file, statements);
        try (Storage store = JdbiStorage.sqlite(file)) {
            assertThat(StorageProof.count(store, ALL))
                    .extracting(Tally::outcome, Tally::problems)
                    .containsExactly(tuple("STAGED", 1L));
        }
    }

    private static List<Tally> tallies(List<ProblemRow> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(row -> Tally.of(row, 1), Collectors.counting()))
                .entrySet()
                .stream()
                .map(group -> group.getKey().times(group.getValue()))
                .sorted(Tally.ORDER)
                .toList();
    }

    private static List<Tally> counts(Storage store, Instant asOf) {
        return store.read(transaction -> transaction.problems().count(ALL, asOf));
    }

    private static List<Line> first(String key) {
        return Given.first(Given.aProblem(key), "c-3").lines();
    }

    private static List<Tuple> counted(Storage store, Instant asOf) {
        return counts(store, asOf).stream()
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
