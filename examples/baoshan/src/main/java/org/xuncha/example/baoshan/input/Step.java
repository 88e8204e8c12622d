package org.xuncha.example.baoshan.input;

/** At which step a party is asked. */
public enum Step {
    /** A problem may be put right at once. */
    IMMEDIATE,
    /** A plan is agreed. */
    PLAN_REVIEW,
    /** A problem is struck off. */
    STRIKE_OFF
}
