package org.xuncha.analysis;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.xuncha.problem.ProblemId;

/**
 * An outstanding problem: fed back and not struck off.
 *
 * @param problem the problem
 * @param daysOverdue how many calendar days its last day has been over; 0 if it is not
 */
public record Outstanding(ProblemFacts problem, long daysOverdue) {
    private static final Comparator<Outstanding> ORDER = Comparator.comparing(
                    (Outstanding one) -> one.problem().due().orElse(LocalDate.MAX))
            .thenComparing(one -> one.problem().id());

    /** The outstanding problems on a day: the longest overdue first, then those due next. */
    public static List<Outstanding> on(LocalDate day, Collection<ProblemFacts> problems) {
        return problems.stream()
                .filter(problem -> problem.status().stands() && !problem.isStruckOff())
                .map(problem -> new Outstanding(problem, daysOverdue(problem, day)))
                .sorted(ORDER)
                .toList();
    }

    private static long daysOverdue(ProblemFacts problem, LocalDate day) {
        return problem.isOverdueOn(day) ? ChronoUnit.DAYS.between(problem.due().orElseThrow(), day) : 0;
    }

    /** Of the problems that were fed back and not withdrawn those that are not struck off. */
    public static Figure<ProblemId> figure(Collection<ProblemFacts> problems) {
        return Figure.of(
                Phrase.NOT_STRUCK_OFF.label(),
                Phrase.ISSUED.label(),
                Unit.PROBLEM,
                ProblemFacts.ids(problems, problem -> problem.status().stands() && !problem.isStruckOff()),
                ProblemFacts.ids(problems, problem -> problem.status().stands()));
    }

    /** Of the problems that were fed back and not withdrawn those that are overdue on a day. */
    public static Figure<ProblemId> overdueOn(LocalDate day, Collection<ProblemFacts> problems) {
        return Figure.of(
                Phrase.OVERDUE.label(Map.of("day", day)),
                Phrase.ISSUED.label(),
                Unit.PROBLEM,
                ProblemFacts.ids(problems, problem -> problem.isOverdueOn(day)),
                ProblemFacts.ids(problems, problem -> problem.status().stands()));
    }
}
