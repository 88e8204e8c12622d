package org.xuncha.analysis;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.xuncha.problem.Fault;
import org.xuncha.problem.Problem;
import org.xuncha.problem.ProblemId;
import org.xuncha.problem.Status;

/**
 * What a look-back found: new faults, old ones that were not put right, and old ones that relapsed, kept apart. Together
 * they are the established problems.
 *
 * @param figures a figure for every kind of fault, all of the same cohort
 */
public record Faults(Map<Fault, Figure<ProblemId>> figures) {
    public Faults {
        figures = Collections.unmodifiableMap(new EnumMap<>(figures));
    }

    /** The faults among problems. Those that are not established do not count. */
    public static Faults of(Collection<Problem> problems) {
        List<Problem> established = problems.stream()
                .filter(problem ->
                        problem.status() == Status.LOCKED || problem.status().stands())
                .toList();
        List<ProblemId> all = established.stream().map(Problem::id).toList();
        Map<Fault, Figure<ProblemId>> figures = new EnumMap<>(Fault.class);
        for (Fault fault : Fault.values()) {
            List<ProblemId> found = established.stream()
                    .filter(problem -> problem.fault() == fault)
                    .map(Problem::id)
                    .toList();
            figures.put(fault, Figure.of(Phrase.label(fault), Phrase.ESTABLISHED.label(), Unit.PROBLEM, found, all));
        }
        return new Faults(figures);
    }

    /** The figure of one kind of fault. */
    public Figure<ProblemId> of(Fault fault) {
        return Objects.requireNonNull(figures.get(fault));
    }
}
