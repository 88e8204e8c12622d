package org.xuncha.problem;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.xuncha.calendar.Deadline;
import org.xuncha.policy.Channel;
import org.xuncha.policy.FindingPolicy;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Refused;
import org.xuncha.rule.Verdict;

/** What must be known, and who must be heard, before a problem is locked. */
final class FactRules {
    private FactRules() {}

    static Verdict mayLock(Problem problem, FindingPolicy policy) {
        return channels(problem, policy).and(heard(problem, policy));
    }

    private static Verdict channels(Problem problem, FindingPolicy policy) {
        Set<Channel> used = EnumSet.noneOf(Channel.class);
        for (Verification verification : problem.verifications()) {
            used.add(verification.channel());
        }
        Verdict verdict = used.size() >= policy.channels()
                ? Verdict.accepted()
                : Verdict.of(Objection.by(ProblemRule.CHANNELS_ENOUGH)
                        .with("problem", problem.id())
                        .with("found", used.size())
                        .with("expected", policy.channels()));
        if (used.containsAll(policy.required())) {
            return verdict;
        }
        Set<Channel> missing = EnumSet.copyOf(policy.required());
        missing.removeAll(used);
        return verdict.and(Verdict.of(Objection.by(ProblemRule.CHANNELS_REQUIRED)
                .with("problem", problem.id())
                .with("missing", missing)));
    }

    private static Verdict heard(Problem problem, FindingPolicy policy) {
        return !policy.factsConfirmed() || problem.status() == Status.HEARD
                ? Verdict.accepted()
                : Verdict.of(unheard(problem));
    }

    /** Whether the time to answer the facts is over on a day: who says nothing until then stayed silent. */
    static Verdict maySilence(Problem problem, LocalDate day, Setting setting) {
        Hearing hearing = problem.hearing().orElseThrow();
        try {
            Deadline due = hearing.deadline(
                            setting.policy().finding(), setting.basis().calendar())
                    .orElse(null);
            if (due == null) {
                return Verdict.of(Objection.by(ProblemRule.FACTS_TIME_SET)
                        .with("problem", problem.id())
                        .with("addressee", problem.addressee())
                        .with("put", hearing.put().on()));
            }
            return due.isOverdueOn(day)
                    ? Verdict.accepted()
                    : Verdict.of(Objection.by(ProblemRule.FACTS_TIME_OVER)
                            .with("problem", problem.id())
                            .with("addressee", problem.addressee())
                            .with("put", hearing.put().on())
                            .with("due", due.due())
                            .with("recorded", day));
        } catch (Refused refused) {
            return Verdict.of(refused.objections()); // a date that no calendar can count
        }
    }

    static Objection unheard(Problem problem) {
        return Objection.by(ProblemRule.ORGANISATION_HEARD)
                .with("problem", problem.id())
                .with("addressee", problem.addressee())
                .with("status", problem.status());
    }

    static Objection unanswered(Problem problem) {
        return Objection.by(ProblemRule.OBJECTION_ANSWERED)
                .with("problem", problem.id())
                .with("addressee", problem.addressee())
                .with("put", problem.hearing().orElseThrow().put().on());
    }
}
