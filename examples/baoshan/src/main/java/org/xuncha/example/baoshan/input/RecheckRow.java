package org.xuncha.example.baoshan.input;

import java.time.LocalDate;

/**
 * A re-check of what was struck off.
 *
 * @param problem the problem
 * @param checked the day
 * @param outcome whether it held
 * @param note what was seen; may be empty
 */
public record RecheckRow(String problem, LocalDate checked, Recheck outcome, String note) {
    static RecheckRow of(Row row) {
        return new RecheckRow(
                row.reference("problem", InputFile.PROBLEMS),
                row.date("checked"),
                row.one("outcome", Recheck.class),
                row.textIfAny("note", 2_000));
    }
}
