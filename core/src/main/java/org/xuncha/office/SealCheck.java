package org.xuncha.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.xuncha.record.Head;
import org.xuncha.record.Heads;
import org.xuncha.record.Line;
import org.xuncha.record.Root;
import org.xuncha.record.RoundId;
import org.xuncha.record.Subject;
import org.xuncha.round.Seal;
import org.xuncha.round.Seals;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Refused;
import org.xuncha.storage.KeyOrder;
import org.xuncha.storage.Transaction;

/**
 * Whether the seals of a round hold: each is made again of as much of every record as it covers. The heads that it names
 * give its root, so that a record that was written anew is named, however sound its chain.
 */
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
            Seal seal = seals.get(i);
            Head expected = seal.head(subject).orElse(null);
            if (expected != null) {
                int reach = (int) Math.min(expected.entries(), lines.size());
                Head found = Head.of(lines.subList(0, reach));
                heads.get(i).add(subject, found);
                if (reach < expected.entries()) {
                    missing(seal, subject, expected, lines.size());
                } else if (!found.equals(expected)) {
                    faults.add(Objection.by(OfficeRule.SEALED_RECORD_SAME)
                            .with("subject", subject)
                            .with("number", seal.number())
                            .with("entries", expected.entries())
                            .with("expected", expected.digest())
                            .with("found", found.digest()));
                }
            }
        }
    }

    private void missing(Seal seal, Subject subject, Head expected, long found) {
        faults.add(Objection.by(OfficeRule.SEALED_ENTRY_KEPT)
                .with("subject", subject)
                .with("number", seal.number())
                .with("expected", expected.entries())
                .with("found", found));
    }

    List<Objection> faults() {
        for (int i = 0; i < seals.size(); i++) {
            Seal seal = seals.get(i);
            if (heads.get(i).records() < seal.records()) {
                namesMissing(seal);
            }
            Root named = named(seal);
            if (!named.equals(seal.root())) {
                faults.add(Objection.by(OfficeRule.SEAL_ADDS_UP)
                        .with("subject", Seals.subject(round))
                        .with("seq", seal.number())
                        .with("expected", seal.root())
                        .with("found", named));
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

    /** The root of the heads that a seal names. */
    private Root named(Seal seal) {
        Heads named = Heads.of(round);
        each(seal, named::add);
        return named.root();
    }

    private void namesMissing(Seal seal) {
        each(seal, (subject, head) -> {
            if (transaction.records().version(subject) == 0) {
                missing(seal, subject, head, 0);
            }
        });
    }

    private void each(Seal seal, BiConsumer<Subject, Head> taker) {
        new TreeMap<>(seal.heads()).forEach((kind, heads) -> {
            Map<String, Head> inOrder = new TreeMap<>(KeyOrder.KEYS);
            inOrder.putAll(heads);
            inOrder.forEach((key, head) -> taker.accept(new Subject(round, kind, key), head));
        });
    }

    /** The roots of the seals that hold; known once {@link #faults} were asked for. */
    List<Root> holding() {
        return holding;
    }
}
