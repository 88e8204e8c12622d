package org.xuncha.testkit;

import jakarta.validation.constraints.Size;
import org.xuncha.record.Act;

/** Acts without a meaning of their own, for records that only need to be records. */
public sealed interface TrialAct extends Act {

    /**
     * Something was noted.
     *
     * @param text what
     */
    record Note(@Size(max = 20_000_000) String text) implements TrialAct {}
}
