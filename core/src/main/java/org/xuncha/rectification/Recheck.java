package org.xuncha.rectification;

import java.time.LocalDate;

/**
 * Somebody looked again whether what was struck off holds.
 *
 * @param result what he found
 * @param on the day on which he looked
 * @param found what he found, in words
 * @param reported by whom and when
 */
public record Recheck(RecheckResult result, LocalDate on, String found, Signature reported) {}
