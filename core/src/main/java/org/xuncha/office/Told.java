package org.xuncha.office;

/** What the office tells of an examination. */
enum Told {
    /** An entry is not allowed where it stands. */
    ENTRY_DISALLOWED,
    /** An entry was erased in part. */
    ENTRY_ERASED,
    /** Everything is as it was recorded. */
    ALL_HOLDS,
    /** Something is not as it was recorded. */
    FAULT_FOUND,
    /** Everything is as it was when the root on paper was made. */
    PAPER_HOLDS,
    /** What is there is not what the root on paper was made of. */
    PAPER_DIFFERS
}
