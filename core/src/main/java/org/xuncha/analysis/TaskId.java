package org.xuncha.analysis;

import java.util.Comparator;

/**
 * Which task: a measure, and in whose hands it was.
 *
 * @param measure the measure
 * @param hand in the how-manieth hands, from 1; each hand-over begins another
 */
public record TaskId(MeasureId measure, int hand) implements Comparable<TaskId> {
    private static final Comparator<TaskId> ORDER =
            Comparator.comparing(TaskId::measure).thenComparing(TaskId::hand);

    @Override
    public int compareTo(TaskId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return measure + "#" + hand;
    }
}
