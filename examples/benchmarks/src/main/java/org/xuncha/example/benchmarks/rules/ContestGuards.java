package org.xuncha.example.benchmarks.rules;

import java.util.List;
import org.xuncha.problem.Contest;
import org.xuncha.problem.Problem;

/** Guards of what has to do with contests. */
final class ContestGuards {
    private ContestGuards() {}

    /** Whether something contested waits for its answer. */
    static boolean isOpen(Problem problem) {
        List<Contest> contests = problem.contests();
        return !contests.isEmpty() && contests.get(contests.size() - 1).isOpen();
    }

    /** Whether it was rightly contested and stands as it was. */
    static boolean isUpheld(Problem problem) {
        List<Contest> contests = problem.contests();
        return !contests.isEmpty() && contests.get(contests.size() - 1).isToFollow();
    }

    /** Whether it may be contested, and may go on. */
    static boolean goesOn(Problem problem) {
        return !isOpen(problem) && !isUpheld(problem);
    }
}
