package org.xuncha.round;

import java.util.Optional;

/**
 * The phases of a round, in the only order in which they may follow each other. The day on which feedback is given is
 * the day on which the phase {@link #FEEDBACK} is entered; the terms of rectification begin there.
 */
public enum Phase {
    /** Opened: objects and policy are settled. */
    OPENED,
    /** Preparation: documents are read, questions are asked. */
    PREPARATION,
    /** The teams stay in the field. */
    FIELD,
    /** The teams have left and report. */
    REPORT,
    /** Lists are issued. */
    FEEDBACK,
    /** Problems are put right and struck off. */
    RECTIFICATION,
    /** What was struck off is observed. */
    CONSOLIDATION,
    /** Closed for good. */
    CLOSED;

    /** The phase that may follow, or none after the last. */
    public Optional<Phase> next() {
        return this == CLOSED ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }

    /** Whether this phase has come once the given one is reached. */
    public boolean isBefore(Phase other) {
        return compareTo(other) < 0;
    }
}
