package org.xuncha.analysis;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.xuncha.problem.ProblemId;
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

    /** Of the systemic problems those that are struck off. */
    public static Figure<SystemicId> struckOff(Collection<SystemicProblem> systemic) {
        return Figure.of(
                Phrase.STRUCK_OFF.label(),
                Phrase.SYSTEMIC.label(),
                Unit.SYSTEMIC,
                systemic.stream()
                        .filter(SystemicProblem::isStruckOff)
                        .map(SystemicProblem::id)
                        .toList(),
                systemic.stream().map(SystemicProblem::id).toList());
    }
}
