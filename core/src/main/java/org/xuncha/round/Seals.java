package org.xuncha.round;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xuncha.record.Entry;
import org.xuncha.record.RoundId;
import org.xuncha.record.Subject;
import org.xuncha.round.SealAct.SealRound;

/**
 * The seals of a round, first to last.
 *
 * @param all one for each time it was sealed
 */
public record Seals(List<Seal> all) {
    public Seals {
        all = List.copyOf(all);
    }

    /** The subject under which the record of a round's seals is kept. */
    public static Subject subject(RoundId round) {
        return new Subject(round, "SEAL", "seals");
    }

    /** The seals after one more entry of their record; {@code before} is null for the first. */
    public static Seals after(@Nullable Seals before, Entry<SealAct> entry) {
        List<Seal> all = new ArrayList<>(before == null ? List.of() : before.all);
        SealRound seal = (SealRound) entry.act();
        all.add(new Seal(entry.seq(), seal.root(), seal.records(), seal.entries(), seal.heads(), entry.stamp()));
        return new Seals(all);
    }
}
