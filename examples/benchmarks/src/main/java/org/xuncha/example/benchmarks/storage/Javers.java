package org.xuncha.example.benchmarks.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.javers.core.JaversBuilder;
import org.javers.core.metamodel.annotation.Id;
import org.javers.core.metamodel.annotation.TypeName;
import org.javers.repository.jql.QueryBuilder;
import org.javers.repository.sql.DialectName;
import org.javers.repository.sql.JaversSqlRepository;
import org.javers.repository.sql.SqlRepositoryBuilder;

/**
 * JaVers, which keeps a history of snapshots beside a state that is kept by plain JDBC, in one transaction. It has no
 * tables for SQLite, and no part in pages and counts.
 */
final class Javers implements Contender {
    private static final String PREFIX = "javers_";

    private final Place place;
    private final Heads heads;

    Javers(Place place, int known) throws SQLException {
        this.place = place;
        this.heads = new Heads(known);
        PlainTables.make(place, PREFIX);
    }

    @Override
    public String name() {
        return "javers";
    }

    @Override
    public Hand hand() throws SQLException {
        return new JaversHand(place.connect());
    }

    @Override
    public void close() {
        // Nothing is open but what the hands have.
    }

    /** What is audited: the state, and what was noted. */
    @TypeName("Problem")
    record Audited(
            @Id String key,
            long version,
            String addressee,
            String focus,
            String field,
            String status,
            String outcome,
            String text,
            String note,
            String command) {
        static Audited of(Draft draft, long seq) {
            return new Audited(
                    draft.key(),
                    seq,
                    draft.addressee(),
                    draft.focus(),
                    draft.field(),
                    draft.status(seq),
                    draft.outcome(draft.status(seq)),
                    draft.text(),
                    draft.note(seq),
                    draft.command(seq));
        }
    }

    private final class JaversHand implements Hand {
        private final Connection connection;
        private final Writer writer;
        private final org.javers.core.Javers javers;
        private final PreparedStatement insert;
        private final PreparedStatement update;
        private final PreparedStatement select;

        JaversHand(Connection connection) throws SQLException {
            this.connection = connection;
            this.writer = place.writer(connection);
            JaversSqlRepository repository = SqlRepositoryBuilder.sqlRepository()
                    .withConnectionProvider(() -> connection)
                    .withDialect(place.engine() == Engine.POSTGRESQL ? DialectName.POSTGRES : DialectName.MYSQL)
                    .build();
            javers = JaversBuilder.javers().registerJaversRepository(repository).build();
            String table = PREFIX + "problem";
            insert = connection.prepareStatement("INSERT INTO " + table + " (round_id, problem_key, row_version,"
                    + " addressee, area_level, focus_code, field_code, status_code, outcome_code, immediate,"
                    + " restricted, problem_text, due_day) VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, 0, 0, ?, ?)");
            update = connection.prepareStatement(
                    "UPDATE " + table + " SET row_version = ?, status_code = ?, outcome_code = ?"
                            + " WHERE round_id = ? AND problem_key = ? AND row_version = ?");
            select = connection.prepareStatement("SELECT * FROM " + table + " WHERE round_id = ? AND problem_key = ?");
        }

        @Override
        public boolean does(Workload workload) {
            return workload != Workload.PAGE && workload != Workload.COUNT;
        }

        @Override
        public void load(List<Draft> drafts) throws Exception {
            writer.write(() -> {
                for (Draft draft : drafts) {
                    insert.setString(1, Draft.ROUND);
                    insert.setString(2, draft.key());
                    insert.setString(3, draft.addressee());
                    insert.setString(4, Draft.LEVEL);
                    insert.setString(5, draft.focus());
                    insert.setString(6, draft.field());
                    insert.setString(7, draft.status(1));
                    insert.setString(8, draft.outcome(draft.status(1)));
                    insert.setString(9, draft.text());
                    insert.setLong(10, draft.dueDay());
                    insert.addBatch();
                }
                insert.executeBatch();
                for (Draft draft : drafts) {
                    javers.commit(Draft.ACTOR, Audited.of(draft, 1));
                    heads.keep(draft, 1, "");
                }
            });
        }

        @Override
        public void act(Draft draft) throws Exception {
            long seq = heads.version(draft) + 1;
            writer.write(() -> {
                update.setLong(1, seq);
                update.setString(2, draft.status(seq));
                update.setString(3, draft.outcome(draft.status(seq)));
                update.setString(4, Draft.ROUND);
                update.setString(5, draft.key());
                update.setLong(6, seq - 1);
                if (update.executeUpdate() != 1) {
                    throw new IllegalStateException("somebody else changed problem " + draft.number());
                }
                javers.commit(Draft.ACTOR, Audited.of(draft, seq));
            });
            heads.keep(draft, seq, "");
        }

        @Override
        public int read(Draft draft) throws SQLException {
            select.setString(1, Draft.ROUND);
            select.setString(2, draft.key());
            try (ResultSet state = select.executeQuery()) {
                return state.next()
                        ? javers.findSnapshots(QueryBuilder.byInstanceId(draft.key(), Audited.class)
                                        .build())
                                .size()
                        : 0;
            }
        }

        @Override
        public String page(String status, String after) {
            throw new UnsupportedOperationException("JaVers reads no pages of states");
        }

        @Override
        public int count() {
            throw new UnsupportedOperationException("JaVers counts no states");
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
