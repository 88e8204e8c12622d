package org.xuncha.example.baoshan.input;

import java.time.LocalDate;

/**
 * One report of completion and what became of it.
 *
 * @param problem the problem
 * @param round the first, second … report
 * @param reported day of the report
 * @param outcome accepted or returned
 * @param party who returned it, or agreed last
 * @param decided day of that decision
 * @param reason why
 */
public record ReportRow(
        String problem, int round, LocalDate reported, Review outcome, String party, LocalDate decided, String reason) {
    static ReportRow of(Row row) {
        return new ReportRow(
                row.reference("problem", InputFile.PROBLEMS),
                row.number("round", 1, 99),
                row.date("reported"),
                row.one("outcome", Review.class),
                row.reference("party", InputFile.PARTIES),
                row.date("decided"),
                row.text("reason", 2_000));
    }
}
