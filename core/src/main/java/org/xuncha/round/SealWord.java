package org.xuncha.round;

/** What is printed of a seal. */
enum SealWord {
    /** The sheet that is printed, signed and kept elsewhere. */
    PAPER
}
