package org.xuncha.problem;

import java.util.Optional;
import org.xuncha.calendar.AnchorEvent;
import org.xuncha.calendar.Deadline;
import org.xuncha.calendar.TimeLimit;
import org.xuncha.calendar.WorkingCalendar;
import org.xuncha.rectification.Signature;

/**
 * A problem is put right at once, within the stay. It does not replace the rectification that follows feedback.
 *
 * @param step how far it has come
 * @param measure what is to be done at once
 * @param order the oral order by which it was approved; empty if the approver decided himself, or did not yet
 * @param notice the notice by which it is to be done, once there is one
 * @param result what was last reported done
 * @param by who took the last step, and when
 */
public record Immediate(
        ImmediateStep step,
        String measure,
        Optional<OralOrder> order,
        Optional<ImmediateNotice> notice,
        Optional<String> result,
        Signature by) {

    /** By when it is to be done, counted from the notice; empty before there is one. */
    public Optional<Deadline> deadline(WorkingCalendar calendar) {
        return notice.map(given ->
                Deadline.of(AnchorEvent.IMMEDIATE_NOTICE.on(given.given().on()), TimeLimit.by(given.due()), calendar));
    }

    static Immediate proposed(String measure, Signature by) {
        return new Immediate(ImmediateStep.PROPOSED, measure, Optional.empty(), Optional.empty(), Optional.empty(), by);
    }

    Immediate then(ImmediateStep next, Signature signed) {
        return new Immediate(next, measure, order, notice, result, signed);
    }

    Immediate ordered(OralOrder oral) {
        return new Immediate(ImmediateStep.APPROVED, measure, Optional.of(oral), notice, result, oral.recorded());
    }

    Immediate notified(ImmediateNotice given) {
        return new Immediate(ImmediateStep.NOTIFIED, measure, order, Optional.of(given), result, given.given());
    }

    Immediate done(String reported, Signature signed) {
        return new Immediate(ImmediateStep.DONE, measure, order, notice, Optional.of(reported), signed);
    }
}
