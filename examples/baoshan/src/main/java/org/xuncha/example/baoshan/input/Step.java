package org.xuncha.example.baoshan.input;

/** At which step a party is asked, if at any. */
public enum Step {
    /** A problem may be put right at once. */
    IMMEDIATE,
    /** A plan is agreed. */
    PLAN_REVIEW,
    /** A problem is struck off. */
    STRIKE_OFF,
    /** Only what it is called in this place. */
    NAMED
}
