package org.xuncha.problem;

/** How far it has come to put a problem right at once (立行立改). */
public enum ImmediateStep {
    /** Proposed; the party that policy names must approve. */
    PROPOSED,
    /** Approved, by decision or oral order; the notice is to follow. */
    APPROVED,
    /** Not approved; it may be proposed again. */
    REFUSED,
    /** Notice was given: it is to be done within the stay, by the day that the notice names. */
    NOTIFIED,
    /** Reported done. */
    DONE,
    /** Checked and found in order. Its causes are still to be put right. */
    CHECKED
}
