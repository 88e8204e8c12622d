package org.xuncha.calendar;

import java.time.LocalDate;

/**
 * One change of a deadline and what it did.
 *
 * @param change what happened
 * @param before the last day before it
 * @param after the last day after it; the same while the count stands still
 */
public record DeadlineStep(DeadlineChange change, LocalDate before, LocalDate after) {}
