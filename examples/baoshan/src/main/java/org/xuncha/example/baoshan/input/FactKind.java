package org.xuncha.example.baoshan.input;

/** Kinds of fact that may bar, as the file names them. */
public enum FactKind {
    /** Home area. */
    HOME,
    /** A post held there. */
    POST,
    /** An earlier inspection there. */
    INSPECTED,
    /** Spouse of somebody who holds a post there. */
    KIN_SPOUSE,
    /** Direct blood relative of such a person. */
    KIN_DIRECT,
    /** Collateral blood relative within three generations. */
    KIN_COLLATERAL,
    /** Close affinity. */
    KIN_AFFINITY,
    /** Superior or subordinate of such a person. */
    SUPERIOR,
    /** Worked together with such a person. */
    COLLEAGUE,
    /** Classmate of such a person. */
    CLASSMATE,
    /** An interest in a matter there. */
    INTEREST
}
