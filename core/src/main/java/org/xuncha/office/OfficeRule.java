package org.xuncha.office;

import org.xuncha.rule.Rule;

/** Rules that the office itself keeps. */
public enum OfficeRule implements Rule {
    /** A command that was carried out stands for the same act for ever. */
    COMMAND_MEANS_ONE_ACT,
    /** A record is of a kind that this version of the library knows. */
    KIND_KNOWN,
    /** What a record says can have happened in that order. */
    RECORD_ADDS_UP,
    /** What is looked up of a problem is what its record leads to. */
    ROW_FITS_RECORD,
    /** Counts are those of the problems on record. */
    COUNTS_FIT_RECORDS,
    /** What a seal covers is still there. */
    SEALED_ENTRY_KEPT,
    /** A seal holds: what it covers gives the same root. */
    SEAL_HOLDS,
    /** A file of a round is whole and unchanged. */
    FILE_WHOLE,
    /** Every line of a file of a round can be read, in its order. */
    FILE_READABLE,
    /** What a line of a file of a round tells is allowed by the rules. */
    FILE_LINE_STANDS,
    /** Whoever bears in a file of a round what only one may bear there is on record with it, and nobody else is. */
    NAME_BORNE,
    /** A round that is brought in is not there yet. */
    ROUND_NEW
}
