package org.xuncha.example.baoshan.input;

import org.xuncha.rule.Label;

/**
 * One party that approves, reviews or agrees to a strike-off.
 *
 * @param step at which step
 * @param order its place in the order, from 1
 * @param party its code
 * @param label what this place calls it
 */
public record PartyRow(Step step, int order, String party, Label label) {
    static PartyRow of(Row row) {
        return new PartyRow(row.one("step", Step.class), row.number("order", 1, 20), row.code("party"), row.label());
    }
}
