package org.xuncha.analysis;

import java.util.Collection;
import java.util.List;
import org.xuncha.problem.Problem;
import org.xuncha.problem.ProblemId;

/** How much of what was struck off somebody looked at again. */
public final class Rechecks {
    private Rechecks() {}

    /**
     * Of the problems that were struck off those that were re-checked since. A problem that was opened again counts when
     * it is struck off again.
     */
    public static Figure<ProblemId> of(Collection<Problem> problems) {
        List<ProblemId> struckOff = problems.stream()
                .filter(problem -> problem.status().stands())
                .filter(problem -> problem.remedy()
                        .filter(remedy -> remedy.present().closing().struckOff().isPresent())
                        .isPresent())
                .map(Problem::id)
                .toList();
        return Figure.of(
                Phrase.RECHECKED.label(),
                Phrase.STRUCK_OFF_EVER.label(),
                Unit.PROBLEM,
                ids(problems).stream().filter(struckOff::contains).toList(),
                struckOff);
    }

    /** The problems that were re-checked since they were struck off last. */
    static List<ProblemId> ids(Collection<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.remedy()
                        .filter(remedy -> !remedy.present().rechecks().isEmpty())
                        .isPresent())
                .map(Problem::id)
                .toList();
    }
}
