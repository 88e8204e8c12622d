package org.xuncha.example.baoshan.input;

/** What a re-check found. */
public enum Recheck {
    /** What was put right holds. */
    HOLDS,
    /** The problem is there again. */
    RELAPSED
}
