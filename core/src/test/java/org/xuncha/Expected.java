package org.xuncha;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import net.jqwik.api.statistics.Statistics;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.Party;
import org.xuncha.policy.Policy;
import org.xuncha.round.Phase;
import org.xuncha.round.Round;
import org.xuncha.round.RoundRule;
import org.xuncha.rule.Rule;
import org.xuncha.rule.Verdict;

/** The rules that must object to an act, said in plain conditions by a property, in the order in which they are asked. */
public final class Expected {
    private final List<Rule> rules = new ArrayList<>();

    /** One more rule that must be kept. */
    public Expected unless(boolean kept, Rule rule) {
        if (!kept) {
            rules.add(rule);
        }
        return this;
    }

    /** The round is there, goes on, and has come far enough. */
    public Expected inPhase(Round round, Phase from) {
        return unless(round.phase() != Phase.CLOSED, RoundRule.NOT_CLOSED)
                .unless(round.phase().ordinal() >= from.ordinal(), RoundRule.PHASE_REACHED);
    }

    /** The actor is a party to the round, and one of those that may do this. */
    public Expected by(Actor actor, Set<Party> parties, Policy policy) {
        boolean known = policy.hasParty(actor.party());
        return unless(known, RoundRule.PARTY_KNOWN)
                .unless(!known || parties.contains(actor.party()), RoundRule.PARTY_MAY);
    }

    public boolean isNothing() {
        return rules.isEmpty();
    }

    /** Exactly these rules object, and say so in whole sentences. */
    public void of(Verdict verdict) {
        Refusals.assertRefusedBy(verdict, rules.toArray(Rule[]::new));
    }

    /** Sees to it that a property, before it ends, has met acceptance and each of these rules. */
    public void covering(Rule... all) {
        List<Object> met = rules.isEmpty() ? List.of("accepted") : List.copyOf(rules);
        met.forEach(one -> Statistics.label("answers").collect(one));
        Statistics.label("answers").coverage(coverage -> {
            coverage.check("accepted").count(count -> count > 0);
            Arrays.stream(all).forEach(rule -> coverage.check(rule).count(count -> count > 0));
        });
    }
}
