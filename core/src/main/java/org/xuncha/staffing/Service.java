package org.xuncha.staffing;

import java.time.LocalDate;
import java.util.Optional;
import org.xuncha.organisation.PersonId;

/**
 * That somebody is authorised in a team, from the day named in the authorisation.
 *
 * @param person who
 * @param team in which team
 * @param from the first day
 * @param to the last day, or empty while it lasts
 */
public record Service(PersonId person, TeamId team, LocalDate from, Optional<LocalDate> to) {
    /** Whether no end is set to it. */
    public boolean lasts() {
        return to.isEmpty();
    }

    /** Whether it lasts on a day. */
    public boolean lastsOn(LocalDate day) {
        return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
    }
}
