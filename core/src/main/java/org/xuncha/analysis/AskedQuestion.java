package org.xuncha.analysis;

import java.util.Comparator;
import org.xuncha.organisation.AreaCode;
import org.xuncha.preparation.QuestionId;

/**
 * A preparatory question in a round: whose list, and which question of it.
 *
 * @param area the area of the organisation whose list it is
 * @param question which question
 */
public record AskedQuestion(AreaCode area, QuestionId question) implements Comparable<AskedQuestion> {
    private static final Comparator<AskedQuestion> ORDER =
            Comparator.comparing(AskedQuestion::area).thenComparing(AskedQuestion::question);

    @Override
    public int compareTo(AskedQuestion other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return area + "/" + question;
    }
}
