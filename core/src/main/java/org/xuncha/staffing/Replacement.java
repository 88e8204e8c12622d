package org.xuncha.staffing;

import java.time.LocalDate;
import java.util.Optional;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.PersonId;
import org.xuncha.recusal.FactId;

/**
 * That somebody was replaced.
 *
 * @param out who left
 * @param in who came, or empty if nobody
 * @param team in which team
 * @param cause why
 * @param fact the fact that bars him, if that was the cause
 * @param decider who decided
 * @param reason why, in words
 * @param from the first day without him
 */
public record Replacement(
        PersonId out,
        Optional<PersonId> in,
        TeamId team,
        ReplacementCause cause,
        Optional<FactId> fact,
        Actor decider,
        String reason,
        LocalDate from) {}
