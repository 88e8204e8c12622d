package org.xuncha.example.benchmarks.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** PostgreSQL's bare COPY into the plain tables: texts are put together and chained, nothing is checked or counted. */
final class Copy implements Contender {
    private static final String PREFIX = "copy_";

    private final Place place;

    Copy(Place place) throws SQLException {
        this.place = place;
        PlainTables.make(place, PREFIX);
    }

    @Override
    public String name() {
        return "copy";
    }

    @Override
    public Hand hand() throws SQLException {
        return new CopyHand(place.connect());
    }

    @Override
    public void close() {
        // Nothing is open but what the hands have.
    }

    private record CopyHand(Connection connection) implements Hand {
        @Override
        public boolean does(Workload workload) {
            return workload == Workload.LOAD;
        }

        @Override
        public void load(List<Draft> drafts) throws SQLException, IOException {
            StringBuilder problems = new StringBuilder(drafts.size() * 300);
            StringBuilder lines = new StringBuilder(drafts.size() * 900);
            for (Draft draft : drafts) {
                String text = PlainRecord.text(draft, 1, PlainRecord.BEGINNING);
                row(
                        problems,
                        Draft.ROUND,
                        draft.key(),
                        1,
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
                row(
                        lines,
                        Draft.ROUND,
                        Draft.KIND,
                        draft.key(),
                        1,
                        draft.command(1),
                        PlainRecord.ACT,
                        Draft.ACTOR,
                        ChronoUnit.MICROS.between(Instant.EPOCH, draft.at(1)),
                        text,
                        PlainRecord.digest(text));
            }
            connection.setAutoCommit(false);
            copy("problem", problems);
            copy("line", lines);
            connection.commit();
        }

        /** Texts of the measurements hold nothing that COPY would want to be escaped. */
        private static void row(StringBuilder out, Object... columns) {
            char before = '\n';
            for (Object column : columns) {
                if (before == '\t') {
                    out.append(before);
                }
                out.append(column);
                before = '\t';
            }
            out.append('\n');
        }

        private void copy(String table, StringBuilder rows) throws SQLException {
            byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
            CopyIn copy =
                    connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY " + PREFIX + table + " FROM STDIN");
            copy.writeToCopy(bytes, 0, bytes.length);
            copy.endCopy();
        }

        @Override
        public void act(Draft draft) {
            throw new UnsupportedOperationException("COPY only loads");
        }

        @Override
        public int read(Draft draft) {
            throw new UnsupportedOperationException("COPY only loads");
        }

        @Override
        public String page(String status, String after) {
            throw new UnsupportedOperationException("COPY only loads");
        }

        @Override
        public int count() {
            throw new UnsupportedOperationException("COPY only loads");
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
