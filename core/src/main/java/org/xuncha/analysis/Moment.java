package org.xuncha.analysis;

import java.util.Comparator;
import org.xuncha.record.Subject;

/**
 * One act in a record: where it stands.
 *
 * @param subject in whose record
 * @param seq its place there, from 1
 */
public record Moment(Subject subject, long seq) implements Comparable<Moment> {
    private static final Comparator<Moment> ORDER =
            Comparator.comparing(Moment::subject).thenComparing(Moment::seq);

    @Override
    public int compareTo(Moment other) {
        return ORDER.compare(this, other);
    }
}
