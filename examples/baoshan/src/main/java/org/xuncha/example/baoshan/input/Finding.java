package org.xuncha.example.baoshan.input;

/** What became of a working paper. */
public enum Finding {
    /** Established. */
    LOCKED,
    /** Not established, for a reason. */
    DISMISSED
}
