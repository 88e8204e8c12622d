package org.xuncha.rectification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The way to the strike-off.
 *
 * @param completion the report last made
 * @param approvals who agreed to it so far; void when it is returned
 * @param returns how often it was returned: the cycles before this one
 * @param struckOff the day on which the last party agreed
 */
public record Closing(
        Optional<Completion> completion, List<Signature> approvals, int returns, Optional<LocalDate> struckOff) {
    static final Closing NONE = new Closing(Optional.empty(), List.of(), 0, Optional.empty());

    public Closing {
        approvals = List.copyOf(approvals);
    }

    /** Which cycle of report and agreement this is, from 1. */
    public int cycle() {
        return returns + 1;
    }
}
