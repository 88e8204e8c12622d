package org.xuncha.rectification;

import java.util.List;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.Party;
import org.xuncha.record.Stamp;
import org.xuncha.rectification.RectificationAct.DecideClosing;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Verdict;

/** The strike-off: the parties that policy names, each for itself, none of them with a hand in the matter. */
final class ClosingRules {
    private ClosingRules() {}

    static Verdict mayDecide(Remedy remedy, Actor actor, Basis basis) {
        Closing closing = remedy.present().closing();
        Verdict turn = isCloser(remedy, actor, basis)
                ? once(closing, actor, basis).and(inOrder(remedy, closing, actor, basis))
                : Verdict.accepted(); // who has a veto is bound to no turn
        return turn.and(distinct(closing, actor, basis))
                .and(Independence.ofRectification(RectificationRule.CLOSER_INDEPENDENT, remedy, actor))
                .and(notAnswerable(remedy, actor))
                .and(Independence.notBarred(RectificationRule.CLOSER_NOT_BARRED, remedy.addressee(), actor, basis));
    }

    private static boolean isCloser(Remedy remedy, Actor actor, Basis basis) {
        return basis.policy().closersOf(remedy.addressee().level()).contains(actor.party());
    }

    /** What an agreement rests on. A return needs nothing but its reason. */
    static Verdict decide(Remedy remedy, DecideClosing decide, Stamp stamp, Basis basis) {
        if (decide.opinion() == Opinion.RETURNS) {
            return Verdict.accepted();
        }
        Actor actor = stamp.actor();
        Closing closing = remedy.present().closing();
        Verdict verdict = isCloser(remedy, actor, basis)
                ? Verdict.accepted()
                : Verdict.of(Objection.by(RectificationRule.VETO_ONLY_RETURNS)
                        .with("party", Independence.name(actor.party(), basis)));
        return verdict.and(EvidenceRules.stillProven(remedy, stamp.at(), basis))
                .and(PublicityRules.satisfied(closing, basis))
                .and(PublicityRules.overBeforeClosing(remedy, stamp.at(), basis));
    }

    private static Verdict notAnswerable(Remedy remedy, Actor actor) {
        Duty duty = Duties.of(remedy, actor.person());
        return duty == null
                ? Verdict.accepted()
                : Verdict.of(Objection.by(RectificationRule.CLOSER_NOT_ANSWERABLE)
                        .with("person", actor.person())
                        .with("duty", duty.label())
                        .with("since", duty.since()));
    }

    private static Verdict once(Closing closing, Actor actor, Basis basis) {
        for (int i = 0; i < closing.approvals().size(); i++) {
            Signature approval = closing.approvals().get(i);
            if (approval.party().equals(actor.party())) {
                return Verdict.of(Objection.by(RectificationRule.CLOSER_ONCE)
                        .with("party", Independence.name(actor.party(), basis))
                        .with("on", approval.on()));
            }
        }
        return Verdict.accepted();
    }

    private static Verdict inOrder(Remedy remedy, Closing closing, Actor actor, Basis basis) {
        if (!basis.policy().closersInOrder()) {
            return Verdict.accepted();
        }
        List<Party> closers = basis.policy().closersOf(remedy.addressee().level());
        Party expected = closers.get(closing.approvals().size());
        return expected.equals(actor.party())
                ? Verdict.accepted()
                : Verdict.of(Objection.by(RectificationRule.CLOSER_IN_ORDER)
                        .with("party", Independence.name(actor.party(), basis))
                        .with("expected", Independence.name(expected, basis)));
    }

    private static Verdict distinct(Closing closing, Actor actor, Basis basis) {
        if (!basis.policy().closersDistinct()) {
            return Verdict.accepted();
        }
        Signature approval = closing.approvalOf(actor.person());
        return approval == null
                ? Verdict.accepted()
                : Verdict.of(Objection.by(RectificationRule.CLOSERS_DISTINCT)
                        .with("person", actor.person())
                        .with("party", Independence.name(approval.party(), basis))
                        .with("on", approval.on()));
    }
}
