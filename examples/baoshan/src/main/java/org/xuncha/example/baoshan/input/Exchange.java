package org.xuncha.example.baoshan.input;

/** What passes between bodies. */
public enum Exchange {
    /** A person is lent. */
    SECONDMENT,
    /** Guidance is passed on. */
    GUIDANCE,
    /** A request that wants a reply. */
    REQUEST,
    /** A result handed over for use. */
    RESULT,
    /** A lead handed over; a code only. */
    LEAD
}
