package org.xuncha.problem;

import org.jspecify.annotations.Nullable;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Verdict;

/** What was locked may be contested, and whoever contests it is answered before the problem goes on or ends. */
final class ContestRules {
    private ContestRules() {}

    static Verdict mayContest(Problem problem) {
        Contest last = last(problem);
        if (last == null || !last.isOpen() && !last.isToFollow()) {
            return Verdict.accepted();
        }
        ProblemRule rule = last.isOpen() ? ProblemRule.CONTEST_ONE_AT_A_TIME : ProblemRule.CONTEST_AFTER_UPHELD;
        return Verdict.of(Objection.by(rule)
                .with("problem", problem.id())
                .with("contested", last.by().on()));
    }

    static Verdict mayAnswer(Problem problem) {
        Contest open = last(problem);
        return open != null && open.isOpen()
                ? Verdict.accepted()
                : Verdict.of(Objection.by(ProblemRule.CONTEST_OPEN).with("problem", problem.id()));
    }

    static Verdict mayFollow(Problem problem) {
        Contest last = last(problem);
        return last != null && last.isToFollow()
                ? Verdict.accepted()
                : Verdict.of(Objection.by(ProblemRule.CONTEST_UPHELD).with("problem", problem.id()));
    }

    private static Verdict answered(Problem problem) {
        Contest last = last(problem);
        return last == null || !last.isOpen()
                ? Verdict.accepted()
                : Verdict.of(Objection.by(ProblemRule.CONTEST_ANSWERED)
                        .with("problem", problem.id())
                        .with("addressee", problem.addressee())
                        .with("contested", last.by().on()));
    }

    /** What was rightly contested is neither fed back nor consolidated as it stands. */
    static Verdict mayGoOn(Problem problem) {
        Contest last = last(problem);
        return last == null || !last.isToFollow()
                ? answered(problem)
                : Verdict.of(Objection.by(ProblemRule.CONTEST_FOLLOWED)
                        .with("problem", problem.id())
                        .with("contested", last.by().on()));
    }

    private static @Nullable Contest last(Problem problem) {
        int contests = problem.contests().size();
        return contests == 0 ? null : problem.contests().get(contests - 1);
    }
}
