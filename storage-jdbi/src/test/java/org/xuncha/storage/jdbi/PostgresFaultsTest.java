package org.xuncha.storage.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xuncha.storage.Append;
import org.xuncha.storage.Storage;
import org.xuncha.storage.StorageFailure;
import org.xuncha.storage.StorageRule;
import org.xuncha.storage.Tally;
import org.xuncha.testkit.Given;
import org.xuncha.testkit.StorageProof;
import org.xuncha.testkit.servers.PostgresServer;

@Tag("servers")
@Tag("faults")
class PostgresFaultsTest implements ServerFaultsContract {
    /** So many that several parts are copied, while later ones are made. */
    private static final int MANY = 5_000;

    private static final String COPYING_ENDED =
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'COPY %' AND state = 'active'";

    @RegisterExtension
    static final OnServer SERVER = OnServer.of(PostgresServer::start);

    @Override
    public OnServer server() {
        return SERVER;
    }

    @Override
    public String readOnly() {
        return "SET default_transaction_read_only = on";
    }

    /** The backend is ended as soon as it is seen copying, while later problems are still to come. */
    @Test
    void a_backend_that_is_ended_while_rows_are_copied_keeps_nothing_and_the_next_try_keeps_all() {
        JdbcTemplate jdbc = new JdbcTemplate(SERVER.source());
        List<Append> appends = IntStream.range(0, MANY)
                .mapToObj(i -> Given.first(Given.aProblem("P-" + i), "c-" + i))
                .toList();
        List<Boolean> ended = new ArrayList<>();
        try (Storage store = open()) {
            assertThatThrownBy(() -> store.write(transaction -> {
                        transaction
                                .records()
                                .appendAll(() -> IntStream.range(0, MANY)
                                        .mapToObj(appends::get)
                                        .peek(append -> {
                                            if (ended.isEmpty()) {
                                                ended.addAll(jdbc.queryForList(COPYING_ENDED, Boolean.class));
                                            }
                                        })
                                        .iterator());
                        return "kept";
                    }))
                    .isInstanceOfSatisfying(
                            StorageFailure.class,
                            failure -> assertThat(failure.objection().rule()).isEqualTo(StorageRule.STORE_ANSWERS));
            assertThat(ended).containsExactly(true);
            assertThat(StorageProof.isEmpty(store)).isTrue();
            store.write(transaction -> {
                transaction.records().appendAll(appends);
                return "kept";
            });
            assertThat(StorageProof.count(store, Host.ALL))
                    .extracting(Tally::problems)
                    .containsExactly((long) MANY);
        }
    }
}
