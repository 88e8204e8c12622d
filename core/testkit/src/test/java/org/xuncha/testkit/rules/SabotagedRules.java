package org.xuncha.testkit.rules;

import org.xuncha.policy.Policies;
import org.xuncha.problem.Asked;
import org.xuncha.problem.LocalRules;
import org.xuncha.problem.Move;
import org.xuncha.rule.Label;
import org.xuncha.rule.LocalRule;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Verdict;
import org.xuncha.storage.Storage;
import org.xuncha.testkit.PlainStores;

/** Rules of places that are not as they must be, each in one way. */
final class SabotagedRules {
    private SabotagedRules() {}

    private static Verdict refused(String zh, String en) {
        return Verdict.of(Objection.by(new LocalRule("SABOTAGED", new Label(zh, en))));
    }

    private static Verdict refused() {
        return refused("不予办理。", "It is not done.");
    }

    abstract static class Sabotaged extends RulesContract {
        Sabotaged(LocalRules local) {
            super(Policies.baoshan2021().build(), local);
        }

        @Override
        protected Storage open() {
            return PlainStores.open();
        }
    }

    static class Honest extends Sabotaged {
        Honest() {
            super(asked -> asked.move() == Move.REWORD_FINDING ? refused() : Verdict.accepted());
        }
    }

    /** Refuses every second time it is asked. */
    static class Moody extends Sabotaged {
        Moody() {
            super(new LocalRules() {
                private int times;

                @Override
                public Verdict judge(Asked asked) {
                    return times++ % 2 == 0 || asked.move() == Move.DRAFT_PAPER ? Verdict.accepted() : refused();
                }
            });
        }
    }

    static class LeavesAHole extends Sabotaged {
        LeavesAHole() {
            super(asked ->
                    asked.move() == Move.REWORD_FINDING ? refused("{who}不得办理。", "Not by {who}.") : Verdict.accepted());
        }
    }

    static class LetsNothingBeDone extends Sabotaged {
        LetsNothingBeDone() {
            super(asked -> asked.move() == Move.DRAFT_PAPER ? Verdict.accepted() : refused());
        }
    }

    static class StricterWithoutAnAct extends Sabotaged {
        StricterWithoutAnAct() {
            super(asked -> asked.act().isEmpty() ? refused() : Verdict.accepted());
        }
    }
}
