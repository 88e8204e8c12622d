package org.xuncha.recusal;

import org.xuncha.organisation.Actor;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.FactKind;
import org.xuncha.policy.RecusalPolicy;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Verdict;

/** Who sees which facts. Facts about kin are for those who need to know them; everybody may see his own. */
public final class Secrecy {
    private Secrecy() {}

    /** Whether somebody may see a fact. */
    public static boolean maySee(RecusalPolicy policy, Actor actor, RecusalFact fact) {
        return maySee(policy, actor, fact.kind(), fact.person());
    }

    /** A verdict as it may be shown to somebody: objections whose facts he may not see are redacted. */
    public static Verdict shown(Verdict verdict, RecusalPolicy policy, Actor actor) {
        return Verdict.of(verdict.objections().stream()
                .map(one -> maySee(policy, actor, one) ? one : redacted(one))
                .toList());
    }

    /** An objection that names person, areas and rule, and withholds the facts. */
    public static Objection redacted(Objection objection) {
        Objection bare =
                Objection.by(RecusalRule.WITHHELD).with("rule", objection.rule().code());
        for (String open : new String[] {"person", "covered", "line", "code", "day"}) {
            Object fact = objection.facts().get(open);
            bare = fact == null ? bare : bare.with(open, fact);
        }
        return bare;
    }

    private static boolean maySee(RecusalPolicy policy, Actor actor, Objection objection) {
        return !(objection.facts().get("kind") instanceof FactKind kind)
                || !(objection.facts().get("person") instanceof PersonId person)
                || maySee(policy, actor, kind, person);
    }

    private static boolean maySee(RecusalPolicy policy, Actor actor, FactKind kind, PersonId person) {
        return !kind.isKin()
                || policy.seesKin().contains(actor.party())
                || actor.person().equals(person);
    }
}
