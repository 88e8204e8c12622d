package org.xuncha.analysis;

import java.util.Comparator;
import org.xuncha.problem.ProblemId;

/**
 * Which measure: the problem whose plan it stands in, and its key there.
 *
 * @param problem the problem
 * @param key the measure's key in the plan
 */
public record MeasureId(ProblemId problem, String key) implements Comparable<MeasureId> {
    private static final Comparator<MeasureId> ORDER =
            Comparator.comparing(MeasureId::problem).thenComparing(MeasureId::key);

    @Override
    public int compareTo(MeasureId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return problem + "/" + key;
    }
}
