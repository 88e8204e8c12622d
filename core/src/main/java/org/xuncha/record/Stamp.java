package org.xuncha.record;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.xuncha.organisation.Actor;
import org.xuncha.rule.Valid;

/**
 * What an act bears besides its content: the mandate and the instant.
 *
 * @param by the mandate
 * @param at when, to the microsecond
 */
public record Stamp(Mandate by, Instant at) {
    public Stamp {
        Valid.parts(Stamp.class, by, at);
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    public Actor actor() {
        return by.actor();
    }

    /** The day of the act where the zone holds. */
    public LocalDate day(ZoneId zone) {
        return LocalDate.ofInstant(at, zone);
    }
}
