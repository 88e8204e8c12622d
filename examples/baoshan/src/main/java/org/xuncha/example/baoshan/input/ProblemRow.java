package org.xuncha.example.baoshan.input;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xuncha.organisation.AreaCode;
import org.xuncha.policy.Channel;

/**
 * One problem from working paper to locking or dismissal.
 *
 * @param id its key
 * @param addressee who must put it right
 * @param focus the item of the focus scheme
 * @param conducts conducts it shows
 * @param field its field
 * @param text the problem
 * @param rootCause its root cause; empty if not stated
 * @param suggestion what is suggested; empty if not stated
 * @param question the preparatory question it came from, if one
 * @param channels how it was verified, at least one
 * @param drafted day of the working paper
 * @param verified day of verification
 * @param objection what the organisation objects; empty if nothing
 * @param objectionAnswer the answer to it; empty if none
 * @param outcome locked or dismissed
 * @param decided day of that decision
 * @param reason why it was dismissed; empty if locked
 * @param immediate whether it was put right at once
 * @param bearer who answers for it
 */
public record ProblemRow(
        String id,
        AreaCode addressee,
        String focus,
        List<String> conducts,
        String field,
        String text,
        String rootCause,
        String suggestion,
        Optional<String> question,
        List<Channel> channels,
        LocalDate drafted,
        LocalDate verified,
        String objection,
        String objectionAnswer,
        Finding outcome,
        LocalDate decided,
        String reason,
        boolean immediate,
        String bearer) {
    static ProblemRow of(Row row) {
        ProblemRow problem = new ProblemRow(
                row.id("id"),
                row.area("addressee", InputFile.ORGANISATIONS),
                row.reference("focus", InputFile.FOCUS),
                row.references("conducts", InputFile.FOCUS),
                row.reference("field", InputFile.FIELDS),
                row.text("text", 2_000),
                row.textIfAny("root_cause", 2_000),
                row.textIfAny("suggestion", 2_000),
                row.referenceIfAny("question", InputFile.QUESTIONS),
                row.many("channels", Channel.class),
                row.date("drafted"),
                row.date("verified"),
                row.textIfAny("objection", 2_000),
                row.textIfAny("objection_answer", 2_000),
                row.one("outcome", Finding.class),
                row.date("decided"),
                row.textIfAny("reason", 2_000),
                row.yes("immediate"),
                row.text("bearer", 200));
        if (row.isSound()) {
            if (problem.outcome == Finding.DISMISSED) {
                require(row, "reason", problem.reason);
            } else {
                require(row, "root_cause", problem.rootCause);
                require(row, "suggestion", problem.suggestion);
            }
        }
        return problem;
    }

    private static void require(Row row, String column, String text) {
        if (text.isEmpty()) {
            row.fault(column, Fault.REASON, Map.of("outcome", row.cell("outcome")));
        }
    }
}
