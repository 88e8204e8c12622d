package org.xuncha.analysis;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.xuncha.problem.ProblemId;
import org.xuncha.rectification.Outcome;
import org.xuncha.systemic.SystemicId;
import org.xuncha.systemic.SystemicProblem;

/**
 * Figures on systemic problems. Problems and systemic problems are different units: a member counts once, as the problem
 * of its village, and what it was lifted into adds nothing to it.
 */
public final class Lifted {
    private Lifted() {}

    /** Of the established problems those that are members of a systemic one, each once. */
    public static Figure<ProblemId> members(Collection<SystemicProblem> systemic, Collection<ProblemFacts> problems) {
        Set<ProblemId> members =
                systemic.stream().flatMap(one -> one.members().stream()).collect(Collectors.toSet());
        return Figure.of(
                Phrase.MEMBERS.label(),
                Phrase.ESTABLISHED.label(),
                Unit.PROBLEM,
                ProblemFacts.ids(ProblemFacts.established(problems), problem -> members.contains(problem.id())),
                ProblemFacts.ids(ProblemFacts.established(problems), problem -> true));
    }

    /**
     * Of the systemic problems those of every outcome, kept apart as those of problems are in {@link Progress}: together
     * they are all systemic problems. What is not struck off is not done.
     */
    public static Map<Outcome, Figure<SystemicId>> outcomes(Collection<SystemicProblem> systemic) {
        Map<Outcome, Figure<SystemicId>> outcomes = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            outcomes.put(
                    outcome,
                    Figure.of(
                            Phrase.label(outcome),
                            Phrase.SYSTEMIC.label(),
                            Unit.SYSTEMIC,
                            ids(systemic, one -> one.outcome() == outcome),
                            ids(systemic, one -> true)));
        }
        return Collections.unmodifiableMap(outcomes);
    }

    private static List<SystemicId> ids(Collection<SystemicProblem> systemic, Predicate<SystemicProblem> wanted) {
        return systemic.stream().filter(wanted).map(SystemicProblem::id).toList();
    }
}
