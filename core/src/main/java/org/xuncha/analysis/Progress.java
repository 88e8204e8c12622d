package org.xuncha.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.xuncha.problem.ProblemId;
import org.xuncha.rectification.Outcome;
import org.xuncha.rule.Label;

/**
 * How far the established problems of one group were put right. Done, basically done, staged and not done are kept
 * apart; together they are the group.
 *
 * @param by by what was grouped
 * @param key the group's key: an area code, a focus or field code, or the name of a level
 * @param label what the group is called
 * @param outcomes a figure for every outcome, all of the same cohort
 */
public record Progress(Dimension by, String key, Label label, Map<Outcome, Figure<ProblemId>> outcomes) {
    public Progress {
        outcomes = Collections.unmodifiableMap(new EnumMap<>(outcomes));
    }

    /** The progress of every group, in the order of the keys. Problems that are not established do not count. */
    public static List<Progress> by(Dimension by, Collection<ProblemFacts> problems, Names names) {
        Map<String, List<ProblemFacts>> groups = new TreeMap<>();
        ProblemFacts.established(problems)
                .forEach(problem -> groups.computeIfAbsent(by.key(problem), key -> new ArrayList<>())
                        .add(problem));
        return groups.entrySet().stream()
                .map(group -> of(by, group.getKey(), by.label(group.getKey(), names), group.getValue()))
                .toList();
    }

    private static Progress of(Dimension by, String key, Label label, List<ProblemFacts> group) {
        Label cohort =
                by == Dimension.ALL ? Phrase.ESTABLISHED.label() : Phrase.ESTABLISHED_OF.label(Map.of("group", label));
        Map<Outcome, Figure<ProblemId>> outcomes = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            outcomes.put(
                    outcome,
                    Figure.of(
                            Phrase.label(outcome),
                            cohort,
                            Unit.PROBLEM,
                            ProblemFacts.ids(group, problem -> problem.outcome() == outcome),
                            ProblemFacts.ids(group, problem -> true)));
        }
        return new Progress(by, key, label, outcomes);
    }

    /** The figure of one outcome. */
    public Figure<ProblemId> of(Outcome outcome) {
        return Objects.requireNonNull(outcomes.get(outcome));
    }
}
