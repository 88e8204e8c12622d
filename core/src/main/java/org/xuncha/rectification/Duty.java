package org.xuncha.rectification;

import java.time.LocalDate;
import java.util.Optional;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.rule.Label;

/**
 * Who bears which duty, and from when to when.
 *
 * @param duty the duty's code in the policy
 * @param bearer the party that bears it
 * @param area the bearer's area
 * @param label what this place calls it
 * @param person who bears it in that party's name; empty until somebody is named
 * @param since the first day
 * @param until the last day, or empty while it lasts
 */
public record Duty(
        String duty,
        Party bearer,
        AreaCode area,
        Label label,
        Optional<PersonId> person,
        LocalDate since,
        Optional<LocalDate> until) {

    /** Whether it is borne on that day. */
    public boolean isBorneOn(LocalDate day) {
        return !day.isBefore(since) && (until.isEmpty() || !day.isAfter(until.get()));
    }

    Duty until(LocalDate last) {
        return new Duty(duty, bearer, area, label, person, since, Optional.of(last));
    }

    Duty borneBy(PersonId next, LocalDate from) {
        return new Duty(duty, bearer, area, label, Optional.of(next), from, Optional.empty());
    }
}
