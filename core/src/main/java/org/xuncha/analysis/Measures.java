package org.xuncha.analysis;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.xuncha.problem.Problem;
import org.xuncha.rectification.Attempt;
import org.xuncha.rectification.Measure;
import org.xuncha.rectification.Outcome;
import org.xuncha.rectification.Progress;

/**
 * How far the measures of the plans in force came, by what was last reported of each. Measures are counted apart from
 * problems: a problem all of whose measures are done is not yet struck off.
 *
 * @param outcomes a figure for every outcome, all of the same cohort
 */
public record Measures(Map<Outcome, Figure<MeasureId>> outcomes) {
    public Measures {
        outcomes = Collections.unmodifiableMap(new EnumMap<>(outcomes));
    }

    /** The measures of the present attempts of problems that stand; what was not reported is not done. */
    public static Measures of(Collection<Problem> problems) {
        NavigableMap<MeasureId, Outcome> all = new TreeMap<>();
        for (Problem problem : problems) {
            problem.remedy()
                    .filter(remedy -> problem.status().stands())
                    .ifPresent(remedy -> add(problem, remedy.present(), all));
        }
        Map<Outcome, Figure<MeasureId>> outcomes = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            outcomes.put(
                    outcome,
                    Figure.of(
                            Phrase.label(outcome),
                            Phrase.MEASURES.label(),
                            Unit.MEASURE,
                            all.keySet().stream()
                                    .filter(id -> all.get(id) == outcome)
                                    .toList(),
                            all.keySet()));
        }
        return new Measures(outcomes);
    }

    private static void add(Problem problem, Attempt attempt, Map<MeasureId, Outcome> all) {
        attempt.planning().plan().ifPresent(plan -> {
            for (Measure measure : plan.measures()) {
                Outcome outcome =
                        attempt.work().of(measure.key()).map(Progress::outcome).orElse(Outcome.NOT_DONE);
                all.put(new MeasureId(problem.id(), measure.key()), outcome);
            }
        });
    }

    /** The figure of one outcome. */
    public Figure<MeasureId> of(Outcome outcome) {
        return Objects.requireNonNull(outcomes.get(outcome));
    }
}
