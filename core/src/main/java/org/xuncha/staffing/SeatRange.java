package org.xuncha.staffing;

import org.xuncha.rule.Objection;
import org.xuncha.rule.Refused;

/**
 * How many people of one post a team has.
 *
 * @param lo at least so many, not fewer than 0
 * @param hi at most so many, not fewer than {@code lo}
 */
public record SeatRange(int lo, int hi) {
    /** No seat at all. */
    public static final SeatRange NONE = new SeatRange(0, 0);

    public SeatRange {
        if (lo < 0 || hi < lo) {
            throw new Refused(
                    Objection.by(StaffingRule.SEATS_IN_ORDER).with("lo", lo).with("hi", hi));
        }
    }

    public static SeatRange of(int lo, int hi) {
        return new SeatRange(lo, hi);
    }

    public boolean contains(long people) {
        return lo <= people && people <= hi;
    }
}
