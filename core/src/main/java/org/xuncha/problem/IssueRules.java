package org.xuncha.problem;

import org.xuncha.organisation.AreaLevel;
import org.xuncha.policy.DutyLine;
import org.xuncha.policy.RectificationPolicy;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Verdict;

/** A problem is fed back only if somebody answers for it and somebody can close it. */
final class IssueRules {
    private IssueRules() {}

    static Verdict mayIssue(Problem problem, RectificationPolicy policy) {
        AreaLevel level = problem.level();
        Verdict closer = !policy.closersOf(level).isEmpty()
                ? Verdict.accepted()
                : Verdict.of(Objection.by(ProblemRule.CLOSER_NAMED)
                        .with("addressee", problem.addressee())
                        .with("level", level));
        for (DutyLine line : policy.duties()) {
            if (line.addressee() == level) {
                return closer;
            }
        }
        return closer.and(Verdict.of(Objection.by(ProblemRule.DUTY_BORNE)
                .with("addressee", problem.addressee())
                .with("level", level)));
    }
}
