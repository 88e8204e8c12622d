package org.xuncha.example.baoshan.input;

/** What a piece of evidence is. */
public enum Proof {
    /** Minutes, a register, photographs. */
    RECORD,
    /** A rule or system that was issued. */
    SYSTEM_MADE,
    /** An explanation. */
    EXPLANATION,
    /** A decision on people. */
    PEOPLE,
    /** A receipt of money. */
    MONEY,
    /** An acceptance of works. */
    WORKS
}
