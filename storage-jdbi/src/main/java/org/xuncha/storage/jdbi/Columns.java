package org.xuncha.storage.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.record.CommandId;
import org.xuncha.record.Line;
import org.xuncha.record.RoundId;
import org.xuncha.record.Subject;
import org.xuncha.storage.Append;
import org.xuncha.storage.ProblemRow;
import org.xuncha.storage.Tally;

/** How lines and rows become columns and columns lines and rows. Orders are those of {@link Statements}. */
final class Columns {
    /** How many columns of a row stand before those of a line when both are read. */
    static final int OF_ROW = 12;

    /** How many of them are no text: a key, a version, eight codes and a day. */
    static final int CODES = 11;

    private static final int TEXT = 11;

    private Columns() {}

    static List<Object> of(Line line) {
        Subject subject = line.subject();
        return List.of(
                subject.round().value(),
                subject.kind(),
                subject.key(),
                line.seq(),
                line.command().value(),
                line.act(),
                line.actor(),
                ChronoUnit.MICROS.between(Instant.EPOCH, line.at()),
                line.text(),
                line.digest());
    }

    /** What remains of a line, and its key. */
    static List<Object> remaining(Line line) {
        Subject subject = line.subject();
        return List.of(line.text(), subject.round().value(), subject.kind(), subject.key(), line.seq());
    }

    /** The columns of a row that stands so since an instant, its key last. */
    static List<@Nullable Object> of(ProblemRow row, long since) {
        List<@Nullable Object> columns = ofRow(row);
        columns.addAll(
                List.of(since, row.subject().round().value(), row.subject().key()));
        return columns;
    }

    /** The columns of a row without its key, and without since when it stands so. */
    static List<@Nullable Object> ofRow(ProblemRow row) {
        @Nullable
        Object[] columns = {
            row.version(),
            row.addressee().value(),
            row.level().name(),
            row.focus(),
            row.field(),
            row.status(),
            row.outcome(),
            row.immediate() ? 1L : 0L,
            row.restricted() ? 1L : 0L,
            row.text(),
            row.due().map(LocalDate::toEpochDay).orElse(null)
        };
        return new ArrayList<>(Arrays.asList(columns));
    }

    /** The parameters of an act on a problem, in the order of {@link Statements#act}. */
    static List<@Nullable Object> ofAct(Append append) {
        ProblemRow row = append.row().orElseThrow();
        long at = Rollups.at(append);
        List<Object> key =
                List.of(append.subject().round().value(), append.subject().key(), append.version());
        List<@Nullable Object> values = new ArrayList<>(key);
        values.addAll(ofRow(row));
        values.addAll(Cell.of(row).columns());
        values.add(at);
        values.addAll(key);
        values.addAll(of(append.lines().get(0)));
        values.add(at);
        return values;
    }

    /** Rows of texts and numbers as one array for each column. */
    static List<Object> arrays(List<List<Object>> rows) {
        List<Object> arrays = new ArrayList<>();
        for (int column = 0; column < rows.get(0).size(); column++) {
            int one = column;
            boolean text = rows.get(0).get(column) instanceof String;
            arrays.add(rows.stream().map(row -> row.get(one)).toArray(text ? String[]::new : Long[]::new));
        }
        return arrays;
    }

    /** A line of a known subject whose columns stand behind some others. */
    static Line line(ResultSet row, int before, Subject subject) throws SQLException {
        return new Line(
                subject,
                row.getLong(before + 1),
                CommandId.of(row.getString(before + 2)),
                row.getString(before + 3),
                row.getString(before + 4),
                Instant.EPOCH.plus(row.getLong(before + 5), ChronoUnit.MICROS),
                row.getString(before + 6),
                row.getString(before + 7));
    }

    /** The row of a problem whose key stands in the first column. */
    static ProblemRow row(ResultSet row, RoundId round) throws SQLException {
        String[] codes = codes(row);
        return row(() -> new Subject(round, ProblemRow.KIND, codes[0]), codes, row.getString(TEXT));
    }

    /** The row of a known problem. */
    static ProblemRow row(ResultSet row, Subject problem) throws SQLException {
        return row(() -> problem, codes(row), row.getString(TEXT));
    }

    /** The columns of a row but its text, as texts: an engine that takes any text for a number would say 0. */
    private static String[] codes(ResultSet row) throws SQLException {
        String[] codes = new String[CODES];
        for (int i = 1; i < CODES; i++) {
            codes[i - 1] = String.valueOf(row.getString(i));
        }
        String due = row.getString(OF_ROW);
        codes[CODES - 1] = due == null ? "" : due;
        return codes;
    }

    /**
     * The row of these codes, in their order, the day empty if there is none.
     *
     * @throws IllegalArgumentException if it is not of its form, naming place, found and expected
     */
    static ProblemRow row(Supplier<Subject> problem, String[] codes, @Nullable String text) {
        try {
            return new ProblemRow(
                    problem.get(),
                    Long.parseLong(codes[1]),
                    AreaCode.of(codes[2]),
                    AreaLevel.valueOf(codes[3]),
                    codes[4],
                    codes[5],
                    codes[6],
                    codes[7],
                    Long.parseLong(codes[8]) != 0,
                    Long.parseLong(codes[9]) != 0,
                    text == null ? "" : text,
                    codes[10].isEmpty()
                            ? Optional.empty()
                            : Optional.of(LocalDate.ofEpochDay(Long.parseLong(codes[10]))));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException(
                    "row of problem " + codes[0] + ": found " + Arrays.toString(codes)
                            + ", expected key, version, eight codes and a day or nothing: " + e.getMessage(),
                    e);
        }
    }

    static Tally tally(ResultSet row) throws SQLException {
        return new Tally(
                AreaCode.of(row.getString(1)),
                AreaLevel.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getLong(7));
    }
}
