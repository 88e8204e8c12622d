package org.xuncha.storage.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xuncha.office.Office;
import org.xuncha.record.Subject;
import org.xuncha.round.Phase;
import org.xuncha.round.Round;
import org.xuncha.round.RoundAct.EnterPhase;
import org.xuncha.storage.Append;
import org.xuncha.storage.Conflict;
import org.xuncha.storage.Storage;
import org.xuncha.storage.StorageFailure;
import org.xuncha.storage.Tally;
import org.xuncha.testkit.Given;
import org.xuncha.testkit.StorageProof;

/** What a host can rely on in his own database: his transaction, his names, and several nodes. */
interface HostContract {
    Subject PROBLEM = Given.aProblem("P-1");
    Append FIRST = Given.first(PROBLEM, "c-1");
    List<Long> ALL_STEPS = LongStream.rangeClosed(1, Steps.last()).boxed().toList();

    OnServer server();

    @Test
    default void what_the_host_commits_is_kept_with_what_he_wrote() {
        Host host = Host.on(server());
        try (Storage store = host.store()) {
            host.transactions().executeWithoutResult(status -> {
                host.write("first");
                StorageProof.append(store, FIRST);
                assertThat(StorageProof.record(store, PROBLEM)).hasSize(1);
                assertThat(StorageProof.count(store, Host.ALL)).hasSize(1);
            });
            assertThat(host.written()).containsExactly("first");
            assertThat(StorageProof.record(store, PROBLEM)).isEqualTo(FIRST.lines());
            assertThat(StorageProof.row(store, PROBLEM)).isEqualTo(FIRST.row());
        }
    }

    @Test
    default void what_the_host_rolls_back_is_gone_with_what_he_wrote() {
        Host host = Host.on(server());
        try (Storage store = host.store()) {
            host.transactions().executeWithoutResult(status -> {
                host.write("first");
                StorageProof.append(store, FIRST);
                status.setRollbackOnly();
            });
            assertThat(host.written()).isEmpty();
            assertThat(StorageProof.isEmpty(store)).isTrue();
            StorageProof.append(store, FIRST);
            assertThat(StorageProof.record(store, PROBLEM)).hasSize(1);
        }
    }

    /** What was undone is not taken for what stands, even where a record has as many entries again. */
    @Test
    default void an_office_knows_nothing_of_what_the_host_rolled_back() {
        Host host = Host.on(server());
        try (Storage store = host.store()) {
            Office office = Office.of(store, InstantSource.fixed(RoundTripContract.AT));
            Office elsewhere = Office.of(store, InstantSource.fixed(RoundTripContract.AT));
            office.perform(Given.ROUND, RoundTripContract.opening(), Given.aMandate("open"));
            host.transactions().executeWithoutResult(status -> {
                office.perform(Given.ROUND, new EnterPhase(Phase.PREPARATION), Given.aMandate("undone"));
                assertThat(office.round(Given.ROUND)).map(Round::phase).contains(Phase.PREPARATION);
                status.setRollbackOnly();
            });
            elsewhere.perform(Given.ROUND, new EnterPhase(Phase.PREPARATION), Given.aMandate("kept"));
            office.perform(Given.ROUND, new EnterPhase(Phase.FIELD), Given.aMandate("next"));
            assertThat(office.archive(Given.ROUND).verify().faults()).isEmpty();
            assertThat(StorageProof.record(store, Round.subject(Given.ROUND)))
                    .extracting(line -> line.command().value())
                    .containsExactly("open", "kept", "next");
        }
    }

    @Test
    default void a_conflict_takes_back_its_own_part_and_leaves_the_hosts() {
        Host host = Host.on(server());
        try (Storage store = host.store()) {
            StorageProof.append(store, FIRST);
            host.transactions().executeWithoutResult(status -> {
                host.write("first");
                assertThatThrownBy(() -> store.write(transaction -> {
                            transaction.records().append(Given.first(Given.aPaper("L-1"), "c-2"));
                            transaction.records().append(Given.first(PROBLEM, "c-3"));
                            return "done";
                        }))
                        .isInstanceOf(Conflict.class);
                StorageProof.append(store, Given.next(PROBLEM, FIRST.lines(), "c-4"));
            });
            assertThat(host.written()).containsExactly("first");
            assertThat(StorageProof.record(store, PROBLEM)).hasSize(2);
            assertThat(StorageProof.record(store, Given.aPaper("L-1"))).isEmpty();
        }
    }

    @Test
    default void a_store_is_not_opened_inside_a_transaction() {
        Host host = Host.on(server());
        assertThatThrownBy(() -> host.transactions().execute(status -> host.store()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    default void nodes_that_start_at_once_make_the_tables_once() {
        for (String name : List.of("n1", "n2", "n3", "n4")) {
            Tables tables = server().tables(name);
            atOnce(4, node -> {
                try (Storage store = JdbiStorage.of(server().source(), tables)) {
                    StorageProof.append(store, Given.first(Given.aProblem("P-" + node), "c-" + node));
                }
            });
            JdbcTemplate jdbc = new JdbcTemplate(server().source());
            assertThat(jdbc.queryForList("SELECT step FROM " + tables.prefix() + "schema ORDER BY step", Long.class))
                    .containsExactlyElementsOf(ALL_STEPS);
            try (Storage store = JdbiStorage.of(server().source(), tables)) {
                assertThat(StorageProof.count(store, Host.ALL))
                        .extracting(Tally::problems)
                        .containsExactly(4L);
            }
        }
    }

    @Test
    default void exported_steps_make_what_a_store_needs() {
        Tables tables = server().tables("exported");
        server().runExportedSteps(tables);
        try (Storage store = JdbiStorage.of(server().source(), tables)) {
            StorageProof.append(store, FIRST);
            assertThat(StorageProof.count(store, Host.ALL)).hasSize(1);
        }
        JdbcTemplate jdbc = new JdbcTemplate(server().source());
        assertThat(jdbc.queryForList("SELECT step FROM " + tables.prefix() + "schema ORDER BY step", Long.class))
                .containsExactlyElementsOf(ALL_STEPS);
    }

    /** The exported files bear the names that Flyway reads once it is told how they are made. */
    @Test
    default void a_hosts_flyway_runs_the_steps_and_keeps_a_history_of_its_own(@TempDir Path folder) throws IOException {
        Tables tables = server().tables("flyway");
        for (Map.Entry<String, String> file :
                JdbiStorage.ddl(server().dialect(), tables).entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        Flyway flyway = Flyway.configure()
                .dataSource(server().source())
                .locations("filesystem:" + folder)
                .sqlMigrationPrefix("")
                .sqlMigrationSeparator("-")
                .table(server().tables("history").prefix() + "schema")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load();
        assertThat(flyway.migrate().migrationsExecuted).isEqualTo((int) Steps.last());
        try (Storage store = JdbiStorage.of(server().source(), tables)) {
            StorageProof.append(store, FIRST);
            assertThat(StorageProof.count(store, Host.ALL)).hasSize(1);
        }
        assertThat(flyway.migrate().migrationsExecuted).isZero();
        assertThat(new JdbcTemplate(server().source())
                        .queryForObject("SELECT MAX(step) FROM " + tables.prefix() + "schema", Long.class))
                .isEqualTo(Steps.last());
    }

    @Test
    default void flyway_runs_the_steps_of_the_library_beside_those_of_a_host() {
        Tables tables = server().tables("steps");
        Flyway flyway = FlywaySteps.of(server().source(), server().dialect(), tables);
        try {
            assertThat(flyway.migrate().migrationsExecuted).isEqualTo((int) Steps.last());
            try (Storage store = JdbiStorage.of(server().source(), tables)) {
                StorageProof.append(store, FIRST);
                assertThat(StorageProof.count(store, Host.ALL)).hasSize(1);
            }
            assertThat(flyway.migrate().migrationsExecuted).isZero();
        } finally {
            new JdbcTemplate(server().source()).execute("DROP TABLE " + tables.prefix() + "history");
        }
    }

    @Test
    default void a_database_filled_by_the_first_released_schema_is_brought_up_to_this_version() {
        Tables tables = server().tables("first");
        FilledByStepOne.into(server().source(), server().dialect(), tables);
        try (Storage store = JdbiStorage.of(server().source(), tables)) {
            FilledByStepOne.assertBroughtUp(store);
        }
    }

    @Test
    default void a_database_filled_before_counts_were_kept_is_brought_up_to_this_version() {
        Tables tables = server().tables("old");
        try (Storage store = JdbiStorage.of(server().source(), tables)) {
            StorageProof.append(store, FIRST);
            StorageProof.append(store, Given.first(Given.aProblem("P-2"), "c-2"));
        }
        JdbcTemplate jdbc = new JdbcTemplate(server().source());
        Earlier.steps(tables, server().dialect()).toOne().forEach(jdbc::execute);
        try (Storage store = JdbiStorage.of(server().source(), tables)) {
            assertThat(StorageProof.count(store, Host.ALL))
                    .extracting(Tally::problems)
                    .containsExactly(2L);
            StorageProof.append(store, Given.next(PROBLEM, FIRST.lines(), "c-3", row -> row.status("STRUCK_OFF")));
            assertThat(StorageProof.count(store, Host.ALL))
                    .extracting(Tally::problems)
                    .containsExactly(1L, 1L);
        }
    }

    @Test
    default void nodes_that_bring_up_a_filled_database_at_once_do_it_once() {
        for (String name : List.of("f1", "f2", "f3")) {
            Tables tables = server().tables(name);
            FilledByStepOne.into(server().source(), server().dialect(), tables);
            atOnce(4, node -> JdbiStorage.of(server().source(), tables).close());
            try (Storage store = JdbiStorage.of(server().source(), tables)) {
                FilledByStepOne.assertBroughtUp(store);
                FilledByStepOne.assertGoesOn(store);
            }
        }
    }

    @Test
    default void a_key_that_is_missing_is_named() {
        Tables tables = server().tables("keyless");
        JdbiStorage.of(server().source(), tables).close();
        JdbcTemplate jdbc = new JdbcTemplate(server().source());
        jdbc.execute(server().withoutKey(tables, "line_command", "line"));
        assertThatThrownBy(() -> JdbiStorage.of(server().source(), tables))
                .isInstanceOf(StorageFailure.class)
                .hasMessageContaining(tables.prefix() + "line")
                .hasMessageContaining("also a unique key on (round_id, command_id)");
        jdbc.execute("CREATE UNIQUE INDEX another_name ON " + tables.prefix() + "line (round_id, command_id)");
        JdbiStorage.of(server().source(), tables).close();
    }

    @Test
    default void a_table_or_column_that_is_missing_is_named() {
        Tables tables = server().tables("broken");
        JdbiStorage.of(server().source(), tables).close();
        JdbcTemplate jdbc = new JdbcTemplate(server().source());
        jdbc.execute("ALTER TABLE " + tables.prefix() + "problem DROP COLUMN due_day");
        assertThatThrownBy(() -> JdbiStorage.of(server().source(), tables))
                .isInstanceOf(StorageFailure.class)
                .hasMessageContaining(tables.prefix() + "problem")
                .hasMessageContaining("due_day");
        jdbc.execute("DROP TABLE " + tables.prefix() + "problem");
        assertThatThrownBy(() -> JdbiStorage.of(server().source(), tables))
                .isInstanceOf(StorageFailure.class)
                .hasMessageContaining(tables.prefix() + "problem")
                .hasMessageContaining("no such table");
    }

    private static void atOnce(int nodes, IntConsumer work) {
        CyclicBarrier start = new CyclicBarrier(nodes);
        List<CompletableFuture<Void>> all = IntStream.range(0, nodes)
                .mapToObj(node -> CompletableFuture.runAsync(
                        () -> {
                            try {
                                start.await();
                            } catch (InterruptedException | BrokenBarrierException e) {
                                throw new IllegalStateException(e);
                            }
                            work.accept(node);
                        },
                        task -> new Thread(task).start()))
                .toList();
        all.forEach(CompletableFuture::join);
    }
}
