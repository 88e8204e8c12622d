package org.xuncha.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.xuncha.record.Heads;
import org.xuncha.record.Line;
import org.xuncha.record.Root;
import org.xuncha.record.RoundId;
import org.xuncha.record.Subject;
import org.xuncha.round.Seal;
import org.xuncha.round.Seals;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Refused;
import org.xuncha.storage.Transaction;

/** Whether the seals of a round hold: each is made again of as much of every record as it covers. */
final class SealCheck {
    private final Transaction transaction;
    private final RoundId round;
    private final List<Seal> seals;
    private final List<Heads> heads = new ArrayList<>();
    private final List<Objection> faults = new ArrayList<>();
    private final List<Root> holding = new ArrayList<>();

    private SealCheck(Transaction transaction, RoundId round, List<Seal> seals) {
        this.transaction = transaction;
        this.round = round;
        this.seals = seals;
        seals.forEach(seal -> heads.add(Heads.of(round)));
    }

    static SealCheck of(Desk desk, RoundId round) {
        return new SealCheck(desk.transaction(), round, readable(desk, round));
    }

    /** A record of seals that is damaged is found as such when its turn comes, and then no seal holds. */
    private static List<Seal> readable(Desk desk, RoundId round) {
        try {
            return Files.find(desk, Seals.subject(round), Crafts.SEAL)
                    .map(Seals::all)
                    .orElse(List.of());
        } catch (Refused refused) {
            return List.of();
        }
    }

    void add(Subject subject, List<Line> lines) {
        for (int i = 0; i < seals.size(); i++) {
            long reach = Math.min(seals.get(i).reach(subject), lines.size());
            if (reach > 0) {
                heads.get(i).add(subject, reach, lines.get((int) reach - 1).digest());
            }
            if (reach < seals.get(i).reach(subject)) {
                missing(seals.get(i), subject, lines.size());
            }
        }
    }

    private void missing(Seal seal, Subject subject, long found) {
        faults.add(Objection.by(OfficeRule.SEALED_ENTRY_KEPT)
                .with("subject", subject)
                .with("number", seal.number())
                .with("expected", seal.reach(subject))
                .with("found", found));
    }

    List<Objection> faults() {
        for (int i = 0; i < seals.size(); i++) {
            Seal seal = seals.get(i);
            if (heads.get(i).records() < seal.records()) {
                namesMissing(seal);
            }
            Root found = heads.get(i).root();
            if (found.equals(seal.root())) {
                holding.add(found);
            } else {
                faults.add(Objection.by(OfficeRule.SEAL_HOLDS)
                        .with("number", seal.number())
                        .with("at", seal.stamp().at())
                        .with("expected", seal.root())
                        .with("found", found));
            }
        }
        return faults;
    }

    private void namesMissing(Seal seal) {
        for (Map.Entry<String, Map<String, Long>> kind : seal.reach().entrySet()) {
            for (String key : kind.getValue().keySet()) {
                Subject subject = new Subject(round, kind.getKey(), key);
                if (transaction.records().version(subject) == 0) {
                    missing(seal, subject, 0);
                }
            }
        }
    }

    /** The roots of the seals that hold; known once {@link #faults} were asked for. */
    List<Root> holding() {
        return holding;
    }
}
