package org.xuncha.example.baoshan.input;

import org.xuncha.organisation.AreaLevel;
import org.xuncha.rule.Label;

/**
 * One party that acts in the round.
 *
 * @param step at which step
 * @param order its place in the order, from 1
 * @param party its code
 * @param level the level of its area: that of the addressee concerned, or above it
 * @param label what this place calls it
 */
public record PartyRow(Step step, int order, String party, AreaLevel level, Label label) {
    static PartyRow of(Row row) {
        return new PartyRow(
                row.one("step", Step.class),
                row.number("order", 1, 20),
                row.code("party", 30),
                row.one("level", AreaLevel.class),
                row.label());
    }
}
