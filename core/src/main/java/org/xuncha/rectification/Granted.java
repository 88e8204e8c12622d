package org.xuncha.rectification;

import java.util.Optional;
import org.xuncha.calendar.DeadlineChange;

/**
 * A change of a deadline that was decided. The day it moved is not overwritten; it follows from what went before.
 *
 * @param measure the key of the measure whose deadline it is; empty if that of the whole rectification
 * @param change more time, or the count stands still or goes on
 * @param approved by whom and when
 */
public record Granted(Optional<String> measure, DeadlineChange change, Signature approved) {}
