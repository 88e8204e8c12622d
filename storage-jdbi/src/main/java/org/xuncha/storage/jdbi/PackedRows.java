package org.xuncha.storage.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.record.RoundId;
import org.xuncha.record.Subject;
import org.xuncha.storage.ProblemRow;

/**
 * The rows of one page, each of which an engine answers with as two texts: everything but what the problem says, with
 * {@value PackedCounts#BETWEEN} between its parts, and what it says. To fetch eleven columns takes longer than to find them.
 */
final class PackedRows {
    private static final int PARTS = 9;
    private static final int WITH_DUE = 10;

    private final RoundId round;

    PackedRows(RoundId round) {
        this.round = round;
    }

    /** @throws IllegalArgumentException if the row is not of its form */
    ProblemRow row(ResultSet row) throws SQLException {
        String packed = row.getString(1);
        String[] parts = packed.split(" ", -1);
        if (parts.length != PARTS && parts.length != WITH_DUE) {
            throw new IllegalArgumentException(
                    "found row " + packed + " in round " + round + ", expected a key, a version and seven codes");
        }
        return new ProblemRow(
                new Subject(round, ProblemRow.KIND, parts[0]),
                Long.parseLong(parts[1]),
                AreaCode.of(parts[2]),
                AreaLevel.valueOf(parts[3]),
                parts[4],
                parts[5],
                parts[6],
                !parts[7].equals("0"),
                !parts[8].equals("0"),
                row.getString(2),
                parts.length == PARTS ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(Long.parseLong(parts[9]))));
    }
}
