package org.xuncha.preparation;

/** How a question stands on a day. Never stored: whoever asks brings the day. */
public enum Standing {
    /** Not put to the secretary yet. */
    NOT_ASKED,
    /** Asked, not answered, and there is still time. */
    OPEN,
    /** Asked, not answered, and the time is over. */
    OVERDUE,
    /** Answered within the time. */
    ANSWERED_IN_TIME,
    /** Answered when the time was over. */
    ANSWERED_LATE,
    /** Dismissed without having been answered. */
    DISMISSED
}
