package org.xuncha.example.benchmarks.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One connection with its statements; a hand that counts keeps counts with every transaction. */
final class PlainHand implements Hand {
    private static final int BATCH = 500;

    private final Connection connection;
    private final Writer writer;
    private final Heads heads;
    private final PreparedStatement insertProblem;
    private final PreparedStatement insertLine;
    private final PreparedStatement updateProblem;
    private final PreparedStatement readProblem;
    private final PreparedStatement readLines;
    private final PreparedStatement readPage;
    private final PreparedStatement readCounts;
    private final Optional<PlainCounts> counts;

    PlainHand(Place place, String prefix, Heads heads, boolean counting) throws SQLException {
        this.connection = place.connect();
        this.writer = place.writer(connection);
        this.heads = heads;
        String line = prefix + "line";
        String problem = prefix + "problem";
        insertProblem = connection.prepareStatement("INSERT INTO " + problem + " (round_id, problem_key, row_version,"
                + " addressee, area_level, focus_code, field_code, status_code, outcome_code, immediate, restricted,"
                + " problem_text, due_day) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        insertLine = connection.prepareStatement("INSERT INTO " + line + " (round_id, kind, subject_key, line_seq,"
                + " command_id, act, actor, acted_at, line_text, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        updateProblem = connection.prepareStatement("UPDATE " + problem
                + " SET row_version = ?, status_code = ?, outcome_code = ?"
                + " WHERE round_id = ? AND problem_key = ? AND row_version = ?");
        String columns = "SELECT problem_key, row_version, addressee, area_level, focus_code, field_code, status_code,"
                + " outcome_code, immediate, restricted, problem_text, due_day FROM " + problem;
        readProblem = connection.prepareStatement(columns + " WHERE round_id = ? AND problem_key = ?");
        readLines = connection.prepareStatement("SELECT line_seq, command_id, act, actor, acted_at, line_text, digest"
                + " FROM " + line + " WHERE round_id = ? AND kind = ? AND subject_key = ? ORDER BY line_seq");
        readPage = connection.prepareStatement(
                columns + " WHERE round_id = ? AND status_code = ? AND problem_key > ? ORDER BY problem_key LIMIT ?");
        readCounts = connection.prepareStatement("SELECT addressee, area_level, focus_code, field_code, status_code,"
                + " outcome_code, COUNT(*) FROM " + problem + " WHERE round_id = ?"
                + " GROUP BY addressee, area_level, focus_code, field_code, status_code, outcome_code");
        counts = counting ? Optional.of(new PlainCounts(connection, place.engine(), prefix)) : Optional.empty();
        if (place.engine() != Engine.SQLITE) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        }
    }

    /** Who does not count reads as the other does. */
    @Override
    public boolean does(Workload workload) {
        return counts.isPresent() || workload.writes();
    }

    @Override
    public void load(List<Draft> drafts) throws Exception {
        writer.write(() -> {
            for (int i = 0; i < drafts.size(); i += BATCH) {
                for (Draft draft : drafts.subList(i, Math.min(drafts.size(), i + BATCH))) {
                    PlainCheck.check(draft, 1);
                    bindProblem(draft);
                    insertProblem.addBatch();
                    heads.keep(draft, 1, bindLine(draft, 1, PlainRecord.BEGINNING));
                    insertLine.addBatch();
                    counts.ifPresent(kept -> kept.note(draft, draft.status(1), 1));
                }
                insertProblem.executeBatch();
                insertLine.executeBatch();
            }
            writeCounts();
        });
    }

    private void writeCounts() throws SQLException {
        if (counts.isPresent()) {
            counts.get().write();
        }
    }

    private void bindProblem(Draft draft) throws SQLException {
        insertProblem.setString(1, Draft.ROUND);
        insertProblem.setString(2, draft.key());
        insertProblem.setLong(3, 1);
        insertProblem.setString(4, draft.addressee());
        insertProblem.setString(5, Draft.LEVEL);
        insertProblem.setString(6, draft.focus());
        insertProblem.setString(7, draft.field());
        insertProblem.setString(8, draft.status(1));
        insertProblem.setString(9, draft.outcome(draft.status(1)));
        insertProblem.setShort(10, (short) 0);
        insertProblem.setShort(11, (short) 0);
        insertProblem.setString(12, draft.text());
        insertProblem.setLong(13, draft.dueDay());
    }

    private String bindLine(Draft draft, long seq, String previous) throws SQLException {
        String text = PlainRecord.text(draft, seq, previous);
        String digest = PlainRecord.digest(text);
        insertLine.setString(1, Draft.ROUND);
        insertLine.setString(2, Draft.KIND);
        insertLine.setString(3, draft.key());
        insertLine.setLong(4, seq);
        insertLine.setString(5, draft.command(seq));
        insertLine.setString(6, PlainRecord.ACT);
        insertLine.setString(7, Draft.ACTOR);
        insertLine.setLong(8, ChronoUnit.MICROS.between(Instant.EPOCH, draft.at(seq)));
        insertLine.setString(9, text);
        insertLine.setString(10, digest);
        return digest;
    }

    @Override
    public void act(Draft draft) throws Exception {
        long before = heads.version(draft);
        long seq = before + 1;
        PlainCheck.check(draft, seq);
        String digest = bindLine(draft, seq, heads.digest(draft));
        counts.ifPresent(kept -> {
            kept.note(draft, draft.status(before), -1);
            kept.note(draft, draft.status(seq), 1);
        });
        updateProblem.setLong(1, seq);
        updateProblem.setString(2, draft.status(seq));
        updateProblem.setString(3, draft.outcome(draft.status(seq)));
        updateProblem.setString(4, Draft.ROUND);
        updateProblem.setString(5, draft.key());
        updateProblem.setLong(6, before);
        writer.write(() -> {
            if (updateProblem.executeUpdate() != 1) {
                throw new IllegalStateException("somebody else changed problem " + draft.number());
            }
            insertLine.executeUpdate();
            writeCounts();
        });
        heads.keep(draft, seq, digest);
    }

    @Override
    public int read(Draft draft) throws SQLException {
        readProblem.setString(1, Draft.ROUND);
        readProblem.setString(2, draft.key());
        readLines.setString(1, Draft.ROUND);
        readLines.setString(2, Draft.KIND);
        readLines.setString(3, draft.key());
        connection.setAutoCommit(false);
        try {
            List<State> state = states(readProblem);
            List<Entry> record = new ArrayList<>();
            try (ResultSet rows = readLines.executeQuery()) {
                while (rows.next()) {
                    record.add(new Entry(
                            rows.getLong(1),
                            rows.getString(2),
                            rows.getString(3),
                            rows.getString(4),
                            Instant.EPOCH.plus(rows.getLong(5), ChronoUnit.MICROS),
                            rows.getString(6),
                            rows.getString(7)));
                }
            }
            connection.commit();
            return state.isEmpty() ? 0 : record.size();
        } finally {
            connection.setAutoCommit(true);
        }
    }

    @Override
    public String page(String status, String after) throws SQLException {
        readPage.setString(1, Draft.ROUND);
        readPage.setString(2, status);
        readPage.setString(3, after);
        readPage.setLong(4, Workload.PAGE_SIZE);
        List<State> page = states(readPage);
        return page.isEmpty() ? "" : page.get(page.size() - 1).key();
    }

    private static List<State> states(PreparedStatement query) throws SQLException {
        List<State> states = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                states.add(new State(
                        rows.getString(1),
                        rows.getLong(2),
                        rows.getString(3),
                        rows.getString(4),
                        rows.getString(5),
                        rows.getString(6),
                        rows.getString(7),
                        rows.getString(8),
                        rows.getLong(9) != 0,
                        rows.getLong(10) != 0,
                        rows.getString(11),
                        rows.getLong(12)));
            }
        }
        return states;
    }

    @Override
    public int count() throws SQLException {
        readCounts.setString(1, Draft.ROUND);
        List<Count> counts = new ArrayList<>();
        try (ResultSet rows = readCounts.executeQuery()) {
            while (rows.next()) {
                counts.add(new Count(
                        rows.getString(1),
                        rows.getString(2),
                        rows.getString(3),
                        rows.getString(4),
                        rows.getString(5),
                        rows.getString(6),
                        rows.getLong(7)));
            }
        }
        return counts.size();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private record State(
            String key,
            long version,
            String addressee,
            String level,
            String focus,
            String field,
            String status,
            String outcome,
            boolean immediate,
            boolean restricted,
            String text,
            long due) {}

    private record Entry(long seq, String command, String act, String actor, Instant at, String text, String digest) {}

    private record Count(
            String addressee, String level, String focus, String field, String status, String outcome, long problems) {}
}
