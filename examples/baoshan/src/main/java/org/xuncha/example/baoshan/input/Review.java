package org.xuncha.example.baoshan.input;

/** What became of a report of completion. */
public enum Review {
    /** Sent back to be done again. */
    RETURNED,
    /** Agreed by all; struck off. */
    ACCEPTED
}
