package org.xuncha.office;

import org.jspecify.annotations.Nullable;
import org.xuncha.round.Round;

/** What stands around the subject of an act, loaded when a rule needs it. */
interface Surroundings {

    /** The round, or null if it was not opened. */
    @Nullable
    Round round();
}
