package org.xuncha.storage.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.record.CommandId;
import org.xuncha.record.Line;
import org.xuncha.record.RoundId;
import org.xuncha.record.Subject;
import org.xuncha.storage.ProblemRow;
import org.xuncha.storage.Tally;

/** How lines and rows become columns and columns lines and rows. Orders are those of {@link Statements}. */
final class Columns {
    /** How many columns of a row stand before those of a line when both are read. */
    static final int OF_ROW = 12;

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

    /** The columns of a row, its key last; and behind it the version it follows, for an update. */
    static List<@Nullable Object> of(ProblemRow row, long... versionBefore) {
        @Nullable
        Object[] columns = {
            row.version(),
            row.addressee().value(),
            row.level().name(),
            row.focus(),
            row.field(),
            row.status(),
            row.immediate() ? 1L : 0L,
            row.restricted() ? 1L : 0L,
            row.text(),
            row.due().map(LocalDate::toEpochDay).orElse(null),
            row.subject().round().value(),
            row.subject().key(),
            null
        };
        if (versionBefore.length == 0) {
            return Arrays.asList(columns).subList(0, columns.length - 1);
        }
        columns[columns.length - 1] = versionBefore[0];
        return Arrays.asList(columns);
    }

    static Line line(ResultSet row) throws SQLException {
        return line(row, 0);
    }

    /** A line whose columns stand behind some others. */
    static Line line(ResultSet row, int before) throws SQLException {
        return new Line(
                new Subject(
                        RoundId.of(row.getString(before + 1)), row.getString(before + 2), row.getString(before + 3)),
                row.getLong(before + 4),
                CommandId.of(row.getString(before + 5)),
                row.getString(before + 6),
                row.getString(before + 7),
                Instant.EPOCH.plus(row.getLong(before + 8), ChronoUnit.MICROS),
                row.getString(before + 9),
                row.getString(before + 10));
    }

    static ProblemRow row(ResultSet row) throws SQLException {
        long due = row.getLong(OF_ROW);
        Optional<LocalDate> day = row.wasNull() ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(due));
        return new ProblemRow(
                new Subject(RoundId.of(row.getString(1)), ProblemRow.KIND, row.getString(2)),
                row.getLong(3),
                AreaCode.of(row.getString(4)),
                AreaLevel.valueOf(row.getString(5)),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getLong(9) != 0,
                row.getLong(10) != 0,
                row.getString(11),
                day);
    }

    static Tally tally(ResultSet row) throws SQLException {
        return new Tally(
                AreaCode.of(row.getString(1)),
                AreaLevel.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getLong(6));
    }
}
