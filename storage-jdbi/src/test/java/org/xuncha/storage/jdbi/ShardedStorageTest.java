package org.xuncha.storage.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.xuncha.record.RoundId;
import org.xuncha.record.Subject;
import org.xuncha.storage.Append;
import org.xuncha.storage.ProblemRow;
import org.xuncha.storage.Storage;
import org.xuncha.testkit.Given;
import org.xuncha.testkit.StorageContract;
import org.xuncha.testkit.StorageFixture;
import org.xuncha.testkit.StorageProof;

/** The contract over two servers, between which rounds are divided. */
@Tag("servers")
class ShardedStorageTest implements StorageContract {
    private static final int ROUNDS = 40;
    private static final Set<Tables> MADE = new HashSet<>();

    @RegisterExtension
    static final OnServer SERVER = OnServer.of(ShardedServer::start);

    /** Whoever divides must hear of tables before a store asks for them, so the host makes them. */
    @Override
    public StorageFixture fixture() {
        return StorageFixture.keeping(name -> {
            if (MADE.add(SERVER.tables(name))) {
                SERVER.runExportedSteps(SERVER.tables(name));
            }
            return JdbiStorage.of(SERVER.source(), SERVER.tables(name));
        });
    }

    @Test
    void everything_of_a_round_is_in_one_shard_and_rounds_are_spread() throws SQLException {
        try (Storage store = open()) {
            for (int i = 1; i <= ROUNDS; i++) {
                Subject problem = new Subject(RoundId.of("2026-" + i), ProblemRow.KIND, "P-1");
                Append first = Given.first(problem, "c-1");
                StorageProof.append(store, first);
                StorageProof.append(store, Given.next(problem, first.lines(), "c-2", row -> row.status("STRUCK_OFF")));
            }
            List<RoundId> kept = store.read(transaction -> transaction.records().rounds());
            assertThat(kept).hasSize(ROUNDS);
        }
        for (Map.Entry<String, Integer> table :
                Map.of("line", 2, "problem", 1, "counts", 2, "stood", 1).entrySet()) {
            List<Map<String, Integer>> shards = ((ShardedServer) SERVER.server())
                    .rowsByRound(SERVER.tables("a").qualified() + table.getKey());
            assertThat(shards)
                    .allSatisfy(shard -> assertThat(shard)
                            .hasSizeBetween(ROUNDS / 4, ROUNDS * 3 / 4)
                            .allSatisfy((round, rows) -> assertThat(rows).isEqualTo(table.getValue())));
            assertThat(shards.get(0)).doesNotContainKeys(shards.get(1).keySet().toArray(String[]::new));
            assertThat(shards.get(0).size() + shards.get(1).size()).isEqualTo(ROUNDS);
        }
    }
}
