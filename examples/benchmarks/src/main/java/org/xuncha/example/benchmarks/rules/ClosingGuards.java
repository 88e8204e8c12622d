package org.xuncha.example.benchmarks.rules;

import java.time.LocalDate;
import java.util.List;
import org.xuncha.calendar.AnchorEvent;
import org.xuncha.calendar.Deadline;
import org.xuncha.calendar.TimeLimit;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.Claim;
import org.xuncha.rectification.FiledEvidence;
import org.xuncha.rectification.Hands;
import org.xuncha.rectification.Opinion;
import org.xuncha.rectification.Plan;
import org.xuncha.rectification.Progress;
import org.xuncha.rectification.Recheck;
import org.xuncha.rectification.RectificationAct.RecheckStrikeOff;
import org.xuncha.rectification.Signature;

/** Guards of the acts that end the rectification. */
final class ClosingGuards {
    private ClosingGuards() {}

    static boolean proven(Case facts) {
        Plan plan = Facts.present(facts).planning().plan().orElseThrow();
        for (Progress progress : Facts.present(facts).work().progress()) {
            if (plan.measure(progress.measure()).isEmpty()) {
                continue;
            }
            for (Claim claim : progress.claims()) {
                boolean found = false;
                for (FiledEvidence proof : Facts.present(facts).work().proofs(progress.measure(), claim)) {
                    found |= proof.evidence().isValidOn(Facts.day(facts));
                }
                if (!found) {
                    return false;
                }
            }
        }
        return true;
    }

    static boolean closable(Case facts, Opinion opinion) {
        Actor actor = facts.actor();
        List<Signature> approvals = Facts.present(facts).closing().approvals();
        return Facts.closers(facts).get(approvals.size()).equals(actor.party())
                && approvals.stream().noneMatch(approval -> approval.person().equals(actor.person()))
                && independent(facts)
                && Facts.remedy(facts).duties().stream()
                        .noneMatch(duty ->
                                duty.person().filter(actor.person()::equals).isPresent())
                && (opinion == Opinion.RETURNS || proven(facts));
    }

    private static boolean independent(Case facts) {
        PersonId person = facts.actor().person();
        return Hands.last(Facts.remedy(facts), person).isEmpty()
                && Facts.notBarred(facts, person, Facts.before(facts).addressee());
    }

    static boolean recheckable(Case facts, RecheckStrikeOff recheck) {
        return independent(facts)
                && !recheck.on().isAfter(Facts.day(facts))
                && !recheck.on()
                        .isBefore(Facts.present(facts).closing().struckOff().orElseThrow());
    }

    static boolean consolidated(Case facts) {
        LocalDate until = Deadline.of(
                        AnchorEvent.STRIKE_OFF.on(
                                Facts.present(facts).closing().struckOff().orElseThrow()),
                        TimeLimit.of(facts.policy().rectification().consolidation()),
                        facts.setting().basis().calendar())
                .due();
        return Facts.day(facts).isAfter(until)
                && Facts.present(facts).rechecks().stream()
                                .map(Recheck::on)
                                .distinct()
                                .count()
                        >= facts.policy().rectification().rechecks()
                && independent(facts);
    }
}
