package org.xuncha.rectification;

import java.time.LocalDate;
import java.util.Optional;
import org.xuncha.organisation.PersonId;
import org.xuncha.rectification.RectificationAct.HandOverEvidence;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Verdict;

/** Who keeps a piece of evidence: whoever filed it, until it is handed over without a gap. */
final class CustodyRules {
    private CustodyRules() {}

    static Verdict mayHandOver(Remedy remedy) {
        boolean filed = !remedy.present().work().evidence().isEmpty()
                || remedy.earlier().stream()
                        .anyMatch(attempt -> !attempt.work().evidence().isEmpty());
        return Verdict.require(
                filed, () -> Objection.by(RectificationRule.EVIDENCE_FILED).with("addressee", remedy.addressee()));
    }

    static Verdict handOver(Remedy remedy, HandOverEvidence hand, LocalDate day) {
        Optional<PersonId> keeper = remedy.keeper(hand.digest(), day);
        if (keeper.isEmpty()) {
            return Verdict.of(Objection.by(RectificationRule.EVIDENCE_KNOWN).with("digest", hand.digest()));
        }
        Verdict follows = keeper.get().equals(hand.from())
                ? Verdict.accepted()
                : Verdict.of(Objection.by(RectificationRule.CUSTODY_FOLLOWS)
                        .with("from", hand.from())
                        .with("keeper", keeper.get()));
        return hand.from().equals(hand.to())
                ? follows.and(Verdict.of(
                        Objection.by(RectificationRule.KEEPER_CHANGES).with("keeper", hand.to())))
                : follows;
    }
}
