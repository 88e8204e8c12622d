package org.xuncha.calendar;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.xuncha.rule.Label;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Refused;
import org.xuncha.rule.Valid;

/**
 * Days on which no work is done, weekends among them included.
 *
 * @param first the first closed day
 * @param last the last closed day, the same as the first or later
 * @param name the holiday they belong to, such as 国庆节
 */
public record ClosedDays(LocalDate first, LocalDate last, Label name) {
    public ClosedDays {
        Valid.parts(ClosedDays.class, first, last, name);
        if (last.isBefore(first)) {
            throw new Refused(Objection.by(CalendarRule.FIRST_BEFORE_LAST)
                    .with("name", name)
                    .with("first", first)
                    .with("last", last));
        }
    }

    /** Every closed day, in order. */
    public Stream<LocalDate> days() {
        return first.datesUntil(last.plusDays(1));
    }
}
