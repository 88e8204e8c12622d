package org.xuncha.rectification;

/** How far one attempt to put something right has come. */
public enum Stage {
    /** A plan is awaited: none was submitted yet, or the last one was returned. */
    PLAN_DUE,
    /** A plan lies before the parties that review it. */
    PLAN_SUBMITTED,
    /** The plan is agreed; its measures are carried out. */
    RECTIFYING,
    /** Completion was reported and lies before the parties that must agree to the strike-off. */
    REPORTED,
    /** Struck off (销号) and observed. */
    STRUCK_OFF,
    /** Found again while it was observed (反弹); it may only be reopened. */
    RELAPSED,
    /** It held for the whole observed period (巩固). The end. */
    CONSOLIDATED
}
