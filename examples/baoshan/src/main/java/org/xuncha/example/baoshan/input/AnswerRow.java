package org.xuncha.example.baoshan.input;

import java.time.LocalDateTime;

/**
 * A secretary's answer to a question.
 *
 * @param question the question
 * @param answered when, in the round's time zone
 * @param text the answer
 */
public record AnswerRow(String question, LocalDateTime answered, String text) {
    static AnswerRow of(Row row) {
        return new AnswerRow(
                row.reference("question", InputFile.QUESTIONS),
                row.parsed("answered", Dates::dateTime, Fault.DATE_TIME, LocalDateTime.MIN),
                row.text("text", 2_000));
    }
}
