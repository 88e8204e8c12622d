package org.xuncha.rectification;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
        LocalDate hand = lastHand(remedy.present(), person);
        return hand == null
                ? Verdict.accepted()
                : Verdict.of(Objection.by(rule).with("person", person).with("on", hand));
    }

    /** When a person last had a hand in it; null if never. */
    static @Nullable LocalDate lastHand(Attempt attempt, PersonId person) {
        LocalDate last = null;
        if (attempt.closing().completion().isPresent()) {
            last = hand(attempt.closing().completion().get().reported(), person, last);
        }
        if (attempt.planning().submitted().isPresent()) {
            last = hand(attempt.planning().submitted().get(), person, last);
        }
        Work work = attempt.work();
        for (int i = 0; i < work.progress().size(); i++) {
            last = hand(work.progress().get(i).reported(), person, last);
        }
        for (int i = 0; i < work.overtaken().size(); i++) {
            last = hand(work.overtaken().get(i), person, last);
        }
        for (int i = 0; i < work.evidence().size(); i++) {
            last = hand(work.evidence().get(i).filed(), person, last);
        }
        for (int i = 0; i < work.handovers().size(); i++) {
            Handover handover = work.handovers().get(i);
            boolean isLater = last == null || last.isBefore(handover.from());
            last = handover.owner().equals(person) && isLater ? handover.from() : last;
        }
        if (last == null && attempt.planning().plan().isPresent()) {
            List<Measure> measures = attempt.planning().plan().get().measures();
            for (int i = 0; i < measures.size(); i++) {
                last = measures.get(i).owner().equals(person) ? attempt.since() : last;
            }
        }
        return last;
    }

    private static @Nullable LocalDate hand(Signature signature, PersonId person, @Nullable LocalDate last) {
        return signature.person().equals(person) && (last == null || last.isBefore(signature.on()))
                ? signature.on()
                : last;
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
