package org.xuncha.example.baoshan.input;

import java.util.Map;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.policy.Channel;

/**
 * One preparatory question.
 *
 * @param id its key
 * @param village whom it is put to
 * @param source where it comes from
 * @param field its field
 * @param focus the item of the focus scheme
 * @param text the question
 */
public record QuestionRow(String id, AreaCode village, Channel source, String field, String focus, String text) {
    static QuestionRow of(Row row) {
        QuestionRow question = new QuestionRow(
                row.id("id"),
                row.area("village", InputFile.ORGANISATIONS),
                row.one("source", Channel.class),
                row.reference("field", InputFile.FIELDS),
                row.reference("focus", InputFile.FOCUS),
                row.text("text", 2_000));
        if (row.isSound() && question.village.level() != AreaLevel.VILLAGE) {
            row.fault("village", Fault.VILLAGE, Map.of());
        }
        return question;
    }
}
