package org.xuncha.systemic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.policy.MembersDone;
import org.xuncha.problem.Problem;
import org.xuncha.problem.ProblemId;
import org.xuncha.problem.Status;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Verdict;

/** Which problems are members of a systemic one, and when they are done. */
final class MemberRules {
    private MemberRules() {}

    static Verdict alike(Set<ProblemId> members, AreaCode addressee, String field, SystemicSetting setting) {
        Verdict verdict = Verdict.accepted();
        for (ProblemId member : new TreeSet<>(members)) {
            verdict = verdict.and(alike(member, addressee, field, setting));
        }
        return verdict;
    }

    private static Verdict alike(ProblemId member, AreaCode addressee, String field, SystemicSetting setting) {
        Optional<Problem> found = setting.problems()
                .apply(member)
                .filter(problem -> problem.level() == AreaLevel.VILLAGE)
                .filter(problem -> problem.status().stands() && addressee.covers(problem.addressee()));
        if (found.isEmpty()) {
            return Verdict.of(Objection.by(SystemicRule.MEMBER_FED_BACK)
                    .with("problem", member)
                    .with("addressee", addressee));
        }
        String actual = found.get().finding().field();
        return Verdict.require(
                        actual.equals(field),
                        () -> Objection.by(SystemicRule.MEMBER_ALIKE)
                                .with("problem", member)
                                .with("found", actual)
                                .with("expected", field))
                .and(once(member, setting));
    }

    private static Verdict once(ProblemId member, SystemicSetting setting) {
        return setting.lifted()
                .apply(member)
                .map(systemic -> Verdict.of(Objection.by(SystemicRule.MEMBER_ONCE)
                        .with("problem", member)
                        .with("systemic", systemic)))
                .orElseGet(Verdict::accepted);
    }

    /** From how many villages they come. */
    static long villages(Set<ProblemId> members, SystemicSetting setting) {
        return members.stream()
                .flatMap(member -> setting.problems().apply(member).stream())
                .map(Problem::addressee)
                .distinct()
                .count();
    }

    static Verdict done(SystemicProblem systemic, SystemicSetting setting) {
        MembersDone wanted = setting.policy().systemic().orElseThrow().members();
        List<ProblemId> open = new ArrayList<>();
        for (ProblemId member : systemic.members()) {
            if (setting.problems()
                    .apply(member)
                    .filter(problem -> isDone(problem, wanted))
                    .isEmpty()) {
                open.add(member);
            }
        }
        return Verdict.require(
                wanted == MembersDone.NOT_ASKED || open.isEmpty(),
                () -> Objection.by(SystemicRule.MEMBERS_DONE)
                        .with("systemic", systemic.id())
                        .with("wanted", wanted)
                        .with("open", open));
    }

    private static boolean isDone(Problem member, MembersDone wanted) {
        return member.status() == Status.CONSOLIDATED
                || member.status() == Status.WITHDRAWN
                || (member.status() == Status.STRUCK_OFF && wanted == MembersDone.STRUCK_OFF);
    }
}
