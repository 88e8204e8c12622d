package org.xuncha.example.baoshan.input;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One measure of a plan.
 *
 * @param problem the problem
 * @param no its number in the plan
 * @param action what is done
 * @param owner who answers for it
 * @param standard by what it is known to be complete
 * @param deadline by when; not before the feedback
 * @param done day on which it was done, if it was
 */
public record MeasureRow(
        String problem,
        int no,
        String action,
        String owner,
        String standard,
        LocalDate deadline,
        Optional<LocalDate> done) {
    static MeasureRow of(Row row, LocalDate feedback) {
        MeasureRow measure = new MeasureRow(
                row.reference("problem", InputFile.PROBLEMS),
                row.number("no", 1, 99),
                row.text("action", 2_000),
                row.text("owner", 50),
                row.text("standard", 2_000),
                row.date("deadline"),
                row.dateIfAny("done"));
        row.notBefore("deadline", measure.deadline, InputFile.ROUND.fileName(), "feedback", feedback);
        return measure;
    }
}
