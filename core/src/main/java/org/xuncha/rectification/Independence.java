package org.xuncha.rectification;

import java.time.LocalDate;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.rule.Label;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Verdict;

/** Whoever judges a rectification had no hand in it, and no reason to stand aside. */
final class Independence {
    private Independence() {}

    /** Nobody who rectified in the present attempt or reported on it. */
    static Verdict ofRectification(RectificationRule rule, Remedy remedy, Actor actor) {
        PersonId person = actor.person();
        LocalDate hand = Hands.last(remedy.present(), person);
        return hand == null
                ? Verdict.accepted()
                : Verdict.of(Objection.by(rule).with("person", person).with("on", hand));
    }

    /** Nobody whom the rules on recusal bar; their reasons follow the objection. */
    static Verdict notBarred(RectificationRule rule, AreaCode addressee, Actor actor, Basis basis) {
        Verdict recusal = basis.recusal().apply(actor.person(), addressee);
        return recusal.isAccepted()
                ? recusal
                : Verdict.of(Objection.by(rule).with("person", actor.person()).with("area", addressee))
                        .and(recusal);
    }

    /** What a party is called under the policy in force. */
    static Label name(Party party, Basis basis) {
        return basis.round().policy().called(party);
    }
}
