package org.xuncha.storage.jdbi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.xuncha.testkit.servers.PostgresServer;
import org.xuncha.testkit.servers.Server;

/**
 * Two PostgreSQL behind ShardingSphere-JDBC: rounds are spread over them, and everything of a round is on one of them.
 * Tables must be known beforehand, so stores take turns with a few names.
 */
record ShardedServer(List<PostgresServer> shards, Path rules) implements Server, OwnTables {
    private static final int STORES = 4;
    private static final List<String> BY_ROUND = List.of("line", "problem", "counts", "stood");

    /** Made by an early step and gone with a later one. */
    private static final String GONE = "tally";

    static ShardedServer start() throws IOException {
        List<PostgresServer> shards = List.of(PostgresServer.start(), PostgresServer.start());
        return new ShardedServer(
                shards, Files.writeString(Files.createTempFile("xuncha-shards", ".yaml"), yaml(shards)));
    }

    private static String yaml(List<PostgresServer> shards) {
        String sources = IntStream.range(0, shards.size())
                .mapToObj(i -> source(i, shards.get(i)))
                .collect(Collectors.joining(",\n"));
        return """
                dataSources: {
                %s
                }
                rules:
                - !SHARDING
                  tables: {
                %s
                  }
                  bindingTables: [%s]
                  shardingAlgorithms:
                    by_round: {type: INLINE, props: {allow-range-query-with-inline-sharding: true,
                      algorithm-expression: 'shard_${Math.abs(round_id.hashCode() %% %d)}'}}
                - !BROADCAST
                  tables: [%s]
                """.formatted(
                sources,
                stores().flatMap(store -> known().map(table -> byRound(store + table)))
                        .collect(Collectors.joining(",\n")),
                stores().map(store -> known().map(table -> store + table).collect(Collectors.joining(",", "'", "'")))
                        .collect(Collectors.joining(", ")),
                shards.size(),
                stores().map(store -> store + "schema").collect(Collectors.joining(", ")));
    }

    /** One is filled from others, so all of them are bound together. */
    private static Stream<String> known() {
        return Stream.concat(BY_ROUND.stream(), Stream.of(GONE));
    }

    private static Stream<String> stores() {
        return IntStream.range(0, STORES).mapToObj(ShardedServer::named);
    }

    private static String named(int store) {
        return "xs" + store + "_";
    }

    private static String source(int number, PostgresServer shard) {
        return """
                shard_%d: {dataSourceClassName: com.zaxxer.hikari.HikariDataSource, driverClassName: org.postgresql.Driver,
                  jdbcUrl: '%s', username: %s, maximumPoolSize: 25}""".formatted(number, shard.url(), shard.user());
    }

    private static String byRound(String table) {
        return """
                %s: {actualDataNodes: 'shard_${0..1}.%s', databaseStrategy:
                  {standard: {shardingColumn: round_id, shardingAlgorithmName: by_round}}}""".formatted(table, table);
    }

    @Override
    public String url() {
        return "jdbc:shardingsphere:absolutepath:" + rules;
    }

    @Override
    public String user() {
        return "";
    }

    @Override
    public String password() {
        return "";
    }

    @Override
    public String prefix(int store) {
        return named(store);
    }

    /** The tables stay, because to make them anew takes longer than most tests. */
    @Override
    public void clear(Tables tables, Statement statement) throws SQLException {
        for (String table : BY_ROUND) {
            statement.execute("DELETE FROM " + tables.qualified() + table);
        }
    }

    /** What the servers themselves hold, asked without the one who divides. */
    List<Map<String, Integer>> rowsByRound(String table) throws SQLException {
        List<Map<String, Integer>> all = new ArrayList<>();
        for (PostgresServer shard : shards) {
            Map<String, Integer> rounds = new TreeMap<>();
            var source = new SingleConnectionDataSource(
                    DriverManager.getConnection(shard.url(), shard.user(), shard.password()), true);
            new JdbcTemplate(source).query("SELECT round_id, COUNT(*) FROM " + table + " GROUP BY round_id", row -> {
                rounds.put(row.getString(1), row.getInt(2));
            });
            source.destroy();
            all.add(rounds);
        }
        return all;
    }

    @Override
    public void close() throws IOException {
        for (PostgresServer shard : shards) {
            shard.close();
        }
        Files.delete(rules);
    }
}
