package org.xuncha.storage.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.xuncha.record.RoundId;
import org.xuncha.record.Subject;
import org.xuncha.storage.ProblemRow;

/**
 * The rows of one page, each of which an engine answers with as two texts: everything but what the problem says, with
 * {@value PackedCounts#BETWEEN} between its parts, and what it says. To fetch twelve columns takes longer than to find them.
 */
final class PackedRows {
    private final RoundId round;
    private @Nullable String[] before = new String[Columns.CODES];

    PackedRows(RoundId round) {
        this.round = round;
    }

    /** @throws IllegalArgumentException if the row is not of its form, naming place, found and expected */
    ProblemRow row(ResultSet row) throws SQLException {
        return row(row.getString(1), row.getString(2));
    }

    /** A part of a row, or what stood there in the row before if it is the same: most parts are, and need not be made. */
    private static String part(String packed, int from, int end, @Nullable String before) {
        return before != null && before.length() == end - from && packed.startsWith(before, from)
                ? before
                : packed.substring(from, end);
    }

    ProblemRow row(String packed, @Nullable String text) {
        String[] codes = new String[Columns.CODES];
        int from = 0;
        for (int i = 0; i < Columns.CODES; i++) {
            int end = packed.indexOf(PackedCounts.BETWEEN, from);
            boolean last = i == Columns.CODES - 1;
            if ((end < 0) != last) {
                throw new IllegalArgumentException("row of a problem in round " + round + ": found \"" + packed
                        + "\", expected key, version, eight codes and a day or nothing");
            }
            codes[i] = part(packed, from, last ? packed.length() : end, before[i]);
            from = end + 1;
        }
        before = codes;
        return Columns.row(() -> new Subject(round, ProblemRow.KIND, codes[0]), codes, text);
    }
}
