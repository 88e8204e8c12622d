package org.xuncha.staffing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Refused;
import org.xuncha.rule.Valid;

/**
 * How many people of one post a team has.
 *
 * @param lo at least so many, 0 to 10,000
 * @param hi at most so many, not fewer than {@code lo}
 */
public record SeatRange(
        @Min(0) @Max(10_000) int lo, @Min(0) @Max(10_000) int hi) {
    /** No seat at all. */
    public static final SeatRange NONE = new SeatRange(0, 0);

    public SeatRange {
        Valid.parts(SeatRange.class, lo, hi);
        if (hi < lo) {
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
