package org.xuncha.example.benchmarks.storage;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.table;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** jOOQ as its manual shows it, over plain tables. Pages and counts are read where plain JDBC has loaded them. */
final class Jooq implements Contender {
    private static final String PREFIX = "jooq_";
    private static final Field<String> ROUND = field("round_id", String.class);
    private static final Field<String> KIND = field("kind", String.class);
    private static final Field<String> SUBJECT = field("subject_key", String.class);
    private static final Field<Long> SEQ = field("line_seq", Long.class);
    private static final List<Field<?>> LINE = List.of(
            ROUND,
            KIND,
            SUBJECT,
            SEQ,
            field("command_id", String.class),
            field("act", String.class),
            field("actor", String.class),
            field("acted_at", Long.class),
            field("line_text", String.class),
            field("digest", String.class));
    private static final Field<String> KEY = field("problem_key", String.class);
    private static final Field<Long> VERSION = field("row_version", Long.class);
    private static final Field<String> STATUS = field("status_code", String.class);
    private static final Field<String> OUTCOME = field("outcome_code", String.class);
    private static final List<Field<?>> COUNTED = List.of(
            field("addressee", String.class),
            field("area_level", String.class),
            field("focus_code", String.class),
            field("field_code", String.class),
            STATUS,
            OUTCOME);
    private static final List<Field<?>> PROBLEM = List.of(
            ROUND,
            KEY,
            VERSION,
            COUNTED.get(0),
            COUNTED.get(1),
            COUNTED.get(2),
            COUNTED.get(3),
            STATUS,
            OUTCOME,
            field("immediate", Short.class),
            field("restricted", Short.class),
            field("problem_text", String.class),
            field("due_day", Long.class));
    private static final Table<Record> LINES = table(PREFIX + "line");
    private static final Table<Record> PROBLEMS = table(PREFIX + "problem");
    private static final Table<Record> MANY = table(PlainJdbc.PREFIX + "problem");

    private final Place place;
    private final Heads heads;

    Jooq(Place place, int known) throws SQLException {
        this.place = place;
        this.heads = new Heads(known);
        PlainTables.make(place, PREFIX);
    }

    @Override
    public String name() {
        return "jooq";
    }

    @Override
    public Hand hand() throws SQLException {
        Connection connection = place.connect();
        SQLDialect dialect = SQLDialect.valueOf(
                place.engine() == Engine.POSTGRESQL
                        ? "POSTGRES"
                        : place.engine().name());
        return new JooqHand(connection, DSL.using(connection, dialect), place.writer(connection), heads);
    }

    @Override
    public void close() {
        // Nothing is open but what the hands have.
    }

    private record JooqHand(Connection connection, DSLContext jooq, Writer writer, Heads heads) implements Hand {
        @Override
        public void load(List<Draft> drafts) throws Exception {
            writer.write(() -> {
                BatchBindStep problems = jooq.batch(jooq.insertInto(PROBLEMS, PROBLEM)
                        .values(PROBLEM.stream().map(one -> (Object) null).toList()));
                BatchBindStep lines = jooq.batch(jooq.insertInto(LINES, LINE)
                        .values(LINE.stream().map(one -> (Object) null).toList()));
                for (Draft draft : drafts) {
                    problems = problems.bind(
                            Draft.ROUND,
                            draft.key(),
                            1L,
                            draft.addressee(),
                            Draft.LEVEL,
                            draft.focus(),
                            draft.field(),
                            draft.status(1),
                            draft.outcome(draft.status(1)),
                            0,
                            0,
                            draft.text(),
                            draft.dueDay());
                    lines = lines.bind(line(draft, 1, PlainRecord.BEGINNING).toArray());
                }
                problems.execute();
                lines.execute();
            });
        }

        private List<Object> line(Draft draft, long seq, String previous) {
            String text = PlainRecord.text(draft, seq, previous);
            String digest = PlainRecord.digest(text);
            heads.keep(draft, seq, digest);
            return List.of(
                    Draft.ROUND,
                    Draft.KIND,
                    draft.key(),
                    seq,
                    draft.command(seq),
                    PlainRecord.ACT,
                    Draft.ACTOR,
                    ChronoUnit.MICROS.between(Instant.EPOCH, draft.at(seq)),
                    text,
                    digest);
        }

        @Override
        public void act(Draft draft) throws Exception {
            long before = heads.version(draft);
            writer.write(() -> {
                int changed = jooq.update(PROBLEMS)
                        .set(VERSION, before + 1)
                        .set(STATUS, draft.status(before + 1))
                        .set(OUTCOME, draft.outcome(draft.status(before + 1)))
                        .where(ROUND.eq(Draft.ROUND).and(KEY.eq(draft.key())).and(VERSION.eq(before)))
                        .execute();
                if (changed != 1) {
                    throw new IllegalStateException("somebody else changed problem " + draft.number());
                }
                jooq.insertInto(LINES, LINE)
                        .values(line(draft, before + 1, heads.digest(draft)))
                        .execute();
            });
        }

        /** One joined query, which is of one instant by itself. */
        @Override
        public int read(Draft draft) {
            Field<String> round = field("p.round_id", String.class);
            Field<String> key = field("p.problem_key", String.class);
            Result<Record> file = jooq.select()
                    .from(table(PREFIX + "problem p"))
                    .join(table(PREFIX + "line l"))
                    .on(field("l.round_id", String.class)
                            .eq(round)
                            .and(KIND.eq(Draft.KIND))
                            .and(SUBJECT.eq(key)))
                    .where(round.eq(Draft.ROUND).and(key.eq(draft.key())))
                    .orderBy(SEQ)
                    .fetch();
            return file.size();
        }

        @Override
        public String page(String status, String after) {
            Result<Record> page = jooq.select(PROBLEM)
                    .from(MANY)
                    .where(ROUND.eq(Draft.ROUND).and(STATUS.eq(status)).and(KEY.gt(after)))
                    .orderBy(KEY)
                    .limit(Workload.PAGE_SIZE)
                    .fetch();
            return page.isEmpty() ? "" : page.get(page.size() - 1).get(KEY);
        }

        @Override
        public int count() {
            return jooq.select(COUNTED)
                    .select(DSL.count())
                    .from(MANY)
                    .where(ROUND.eq(Draft.ROUND))
                    .groupBy(COUNTED)
                    .fetch()
                    .size();
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
