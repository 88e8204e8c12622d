package org.xuncha.rectification;

/** What a re-check found. */
public enum RecheckResult {
    /** What was put right holds. */
    HOLDS,
    /** The problem is there again. */
    RELAPSED
}
