package org.xuncha.rectification;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An extension that was granted. The day it moved is not overwritten; it follows from what went before.
 *
 * @param measure the key of the measure to which it was granted; empty if to the whole rectification
 * @param to the new last day
 * @param reason why
 * @param approved by whom and when
 */
public record Granted(Optional<String> measure, LocalDate to, String reason, Signature approved) {}
