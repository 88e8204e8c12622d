package org.xuncha.problem;

/** How far it has come to put a problem right at once (立行立改). */
public enum ImmediateStep {
    /** Proposed; the party that policy names must approve. */
    PROPOSED,
    /** Approved: it is to be done within the stay. */
    APPROVED,
    /** Not approved; it may be proposed again. */
    REFUSED,
    /** Reported done. */
    DONE,
    /** Checked and found in order. Its causes are still to be put right. */
    CHECKED
}
