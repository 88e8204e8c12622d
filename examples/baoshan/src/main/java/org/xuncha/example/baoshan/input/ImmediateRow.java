package org.xuncha.example.baoshan.input;

import java.time.LocalDate;

/**
 * A problem put right at once.
 *
 * @param problem the problem
 * @param proposed day of the proposal
 * @param approved day of the approval
 * @param done day on which it was done
 * @param checked day on which that was checked
 * @param result what was done
 */
public record ImmediateRow(
        String problem, LocalDate proposed, LocalDate approved, LocalDate done, LocalDate checked, String result) {
    static ImmediateRow of(Row row) {
        return new ImmediateRow(
                row.reference("problem", InputFile.PROBLEMS),
                row.date("proposed"),
                row.date("approved"),
                row.date("done"),
                row.date("checked"),
                row.text("result", 2_000));
    }
}
