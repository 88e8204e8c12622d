package org.xuncha.calendar;

import java.time.LocalDate;
import org.xuncha.rule.Label;
import org.xuncha.rule.Refused;
import org.xuncha.rule.Valid;

/**
 * What a deadline counts from. {@link AnchorEvent#on} makes the usual ones.
 *
 * @param event the event's name, such as 反馈
 * @param on the day on which it happened, 1900 to 2999
 */
public record Anchor(Label event, LocalDate on) {
    /** @throws Refused if the day's year is out of reach */
    public Anchor {
        Valid.parts(Anchor.class, event, on);
        Day.inReach(on);
    }
}
