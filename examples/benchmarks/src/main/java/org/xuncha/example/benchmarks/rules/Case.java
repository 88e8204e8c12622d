package org.xuncha.example.benchmarks.rules;

import org.jspecify.annotations.Nullable;
import org.xuncha.organisation.Actor;
import org.xuncha.policy.Policy;
import org.xuncha.problem.Move;
import org.xuncha.problem.Problem;
import org.xuncha.problem.ProblemRules;
import org.xuncha.problem.Setting;
import org.xuncha.problem.Status;
import org.xuncha.record.Act;
import org.xuncha.record.Mandate;
import org.xuncha.record.Stamp;
import org.xuncha.round.Round;
import org.xuncha.rule.Verdict;

/**
 * One decision: may this be done to this problem?
 *
 * @param before the problem; null if there is none yet
 * @param move what kind of act it is
 * @param act the act
 * @param stamp by whom and when
 * @param setting by what it is judged
 * @param after the status that it leads to
 */
record Case(@Nullable Problem before, Move move, Act act, Stamp stamp, Setting setting, Status after) {
    Verdict judge() {
        return ProblemRules.judge(before, act, stamp, setting);
    }

    Actor actor() {
        return stamp.actor();
    }

    Round round() {
        return setting.basis().round();
    }

    Policy policy() {
        return round().policy();
    }

    /** The same act by somebody else. */
    Case by(Actor actor) {
        Stamp other = new Stamp(
                new Mandate(
                        actor,
                        stamp.by().authority(),
                        stamp.by().reason(),
                        stamp.by().command()),
                stamp.at());
        return new Case(before, move, act, other, setting, after);
    }
}
