package org.xuncha.testkit.rules;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.xuncha.organisation.AreaCode;
import org.xuncha.policy.Policy;
import org.xuncha.problem.LocalRules;

/** Generators of what may become of a problem, for properties of one's own. */
public final class Lives {
    private static final int LONGEST = 200;

    private Lives() {}

    /** Policies drawn at random; see {@link AnyPolicy}. */
    public static Arbitrary<Policy> policies() {
        return Arbitraries.longs().map(AnyPolicy::of);
    }

    /**
     * Lives of problems of villages, townships and counties. What was done in each is a legal history, {@code
     * scene().dossier()}; its steps tell as well what was tried and refused.
     */
    public static Arbitrary<Walk> under(Arbitrary<Policy> policies, LocalRules local) {
        Arbitrary<AreaCode> addressees = Arbitraries.of(Scene.VILLAGE, Scene.TOWNSHIP, Scene.COUNTY);
        return Combinators.combine(
                        policies,
                        addressees,
                        Arbitraries.longs(),
                        Arbitraries.integers().between(1, LONGEST))
                .as((policy, addressee, seed, tries) ->
                        new Walk(new Scene(policy, addressee, local), seed).tries(tries));
    }

    /** Histories that are legal up to one act, which breaks exactly one rule; every rule broken is as likely. */
    public static Arbitrary<AlmostLegal> almostLegal(Arbitrary<Policy> policies, LocalRules local) {
        return Combinators.combine(
                        under(policies, local), Arbitraries.integers().between(0, 1_000_000))
                .as(Lives::almost)
                .filter(some -> !some.isEmpty())
                .map(some -> some.get(0));
    }

    private static List<AlmostLegal> almost(Walk walk, int choice) {
        Map<String, List<AlmostLegal>> all = AlmostLegal.of(walk);
        if (all.isEmpty()) {
            return List.of();
        }
        List<AlmostLegal> one = List.copyOf(all.values()).get(choice % all.size());
        return List.of(one.get(choice / all.size() % one.size()));
    }
}
