package org.xuncha.example.baoshan.input;

import java.time.LocalDateTime;

/**
 * A question that needs no answer any more.
 *
 * @param question the question
 * @param dismissed when, in the round's time zone
 * @param reason why: it was mistaken, asked twice or settled otherwise
 */
public record DismissalRow(String question, LocalDateTime dismissed, String reason) {
    static DismissalRow of(Row row) {
        return new DismissalRow(
                row.reference("question", InputFile.QUESTIONS),
                row.parsed("dismissed", Dates::dateTime, Fault.DATE_TIME, LocalDateTime.MIN),
                row.text("reason", 2_000));
    }
}
