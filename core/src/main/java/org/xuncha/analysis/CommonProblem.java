package org.xuncha.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.problem.ProblemId;
import org.xuncha.rule.Label;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Refused;

/**
 * A common problem (共性问题): established problems of the same field in several villages.
 *
 * @param field the field's code
 * @param label what the field is called
 * @param villages in how many of the inspected villages
 * @param problems the problems, in order
 */
public record CommonProblem(String field, Label label, Figure<AreaCode> villages, NavigableSet<ProblemId> problems) {
    private static final Comparator<CommonProblem> ORDER = Comparator.comparing(
                    (CommonProblem common) -> common.villages().count(), Comparator.reverseOrder())
            .thenComparing(CommonProblem::field);

    public CommonProblem {
        problems = Collections.unmodifiableNavigableSet(new TreeSet<>(problems));
    }

    /**
     * The common problems, those of most villages first.
     *
     * @param problems problems of any addressee; only those of villages count
     * @param inspected the villages that were inspected
     * @param from from how many villages on a problem is common, at least 2
     * @throws Refused if {@code from} is less than 2, or a village has a problem and was not inspected
     */
    public static List<CommonProblem> of(
            Collection<ProblemFacts> problems, Collection<AreaCode> inspected, int from, Names names) {
        if (from < 2) {
            throw new Refused(Objection.by(AnalysisRule.COMMON_FROM_TWO).with("found", from));
        }
        Map<String, List<ProblemFacts>> byField = new TreeMap<>();
        ProblemFacts.established(problems).stream()
                .filter(problem -> problem.addressee().level() == AreaLevel.VILLAGE)
                .forEach(problem -> byField.computeIfAbsent(problem.field(), field -> new ArrayList<>())
                        .add(problem));
        return byField.entrySet().stream()
                .map(field -> of(field.getKey(), field.getValue(), inspected, names))
                .filter(common -> common.villages().count() >= from)
                .sorted(ORDER)
                .toList();
    }

    private static CommonProblem of(
            String field, List<ProblemFacts> problems, Collection<AreaCode> inspected, Names names) {
        Label label = names.field(field);
        Figure<AreaCode> villages = Figure.of(
                Phrase.WITH_FIELD.label(Map.of("field", label)),
                Phrase.VILLAGES_INSPECTED.label(),
                Unit.VILLAGE,
                problems.stream().map(ProblemFacts::addressee).toList(),
                inspected);
        return new CommonProblem(field, label, villages, new TreeSet<>(ProblemFacts.ids(problems, problem -> true)));
    }
}
