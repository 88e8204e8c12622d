package org.xuncha.testkit.rules;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.xuncha.focus.Field;
import org.xuncha.policy.Policy;
import org.xuncha.policy.PolicyBuilder;
import org.xuncha.problem.LocalRules;
import org.xuncha.problem.Status;
import org.xuncha.rule.Label;

/** Generators of what may become of a problem, for properties of one's own. */
public final class Lives {
    private static final int LONGEST = 80;

    private Lives() {}

    /** Policies drawn at random; see {@link AnyPolicy}. */
    public static Arbitrary<Policy> policies() {
        return Arbitraries.longs().map(AnyPolicy::of);
    }

    /**
     * Lives of problems of villages, townships and counties: led to a status or to the act before it, each as likely, and
     * on from there. A policy without fields of subject matter gets one for the trial. What was done in each is a legal history, {@code scene().dossier()}; its steps tell as well what was tried and refused.
     */
    public static Arbitrary<Walk> under(Arbitrary<Policy> policies, LocalRules local) {
        return Combinators.combine(
                        standing(policies, local), Arbitraries.integers().between(0, LONGEST))
                .as(Walk::tries);
    }

    /** The same policy; with a field of subject matter for the trial if it has none. */
    public static Policy withFields(Policy policy) {
        return policy.focus().fields().isEmpty()
                ? new PolicyBuilder()
                        .from(policy)
                        .focus(policy.focus()
                                .withFields(List.of(new Field("TRIAL", new Label("试验领域", "A field for the trial")))))
                        .build()
                : policy;
    }

    /** The beginnings of such lives, which were led there and do not go on. */
    public static Arbitrary<Walk> standing(Arbitrary<Policy> policies, LocalRules local) {
        return Combinators.combine(
                        policies.map(Lives::withFields),
                        Arbitraries.of(Scene.VILLAGE, Scene.TOWNSHIP, Scene.COUNTY),
                        Arbitraries.of(Status.class),
                        Arbitraries.of(false, true),
                        Arbitraries.longs())
                .as((policy, addressee, target, before, seed) ->
                        led(new Walk(new Scene(policy, addressee, local), seed), target, before));
    }

    private static Walk led(Walk walk, Status target, boolean before) {
        return before ? walk.before(target) : walk.toward(target);
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
