package org.xuncha.round;

import jakarta.validation.constraints.Positive;
import java.util.Map;
import org.xuncha.record.Act;
import org.xuncha.record.Head;
import org.xuncha.record.Root;
import org.xuncha.rule.Valid;

/** What may be done to the seals of a round. */
public sealed interface SealAct extends Act {

    /**
     * Seals a round: everything recorded in it so far is summed up in one root.
     *
     * @param root the root over all records of the round, earlier seals included
     * @param records how many records it covers
     * @param entries how many entries they have together
     * @param heads the head of each record, by kind and key, which together give the root: how far the seal reaches,
     *     and which record is another one since. What is recorded later is not covered
     */
    record SealRound(
            Root root, @Positive long records, @Positive long entries, Map<String, Map<String, Head>> heads)
            implements SealAct {
        public SealRound {
            Valid.parts(SealRound.class, root, records, entries, heads);
            heads = Map.copyOf(heads);
        }
    }
}
