package org.xuncha.rectification;

import java.time.LocalDate;
import org.xuncha.organisation.PersonId;

/**
 * A measure has another owner from a day on. Its deadline stays.
 *
 * @param measure the measure's key
 * @param owner who answers for it now
 * @param from the first day
 */
public record Handover(String measure, PersonId owner, LocalDate from) {}
