package org.xuncha.record;

import org.xuncha.rule.Rule;

/** Rules on what may stand in a record. */
public enum RecordRule implements Rule {
    /** An entry's digest is that of its text. */
    DIGEST_FITS_TEXT,
    /** An entry names the digest of the one before it. */
    CHAIN_UNBROKEN,
    /** Entries are numbered 1, 2, 3 without a gap. */
    SEQUENCE_UNBROKEN,
    /** An entry belongs to the subject in whose record it stands. */
    ENTRY_OF_SUBJECT,
    /** An act is not earlier than the one before it. */
    TIME_GOES_ON,
    /** The columns by which an entry is found say what its text says. */
    COLUMNS_FIT_TEXT,
    /** Only prose can be taken out of an entry. */
    TEXT_ERASABLE,
    /** A recorded text can be read. */
    TEXT_READABLE
}
