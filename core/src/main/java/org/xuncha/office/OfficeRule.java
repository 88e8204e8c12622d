package org.xuncha.office;

import org.xuncha.rule.Rule;

/** Rules that the office itself keeps. */
public enum OfficeRule implements Rule {
    /** A command that was carried out stands for the same act for ever. */
    COMMAND_MEANS_ONE_ACT,
    /** An act is not earlier than anything that it was judged by. */
    CLOCK_GOES_ON,
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
    /** A record is, as far as a seal covers it, the one that was sealed. */
    SEALED_RECORD_SAME,
    /** The heads that a seal names give its root. */
    SEAL_ADDS_UP,
    /** A seal holds: what it covers gives the same root. */
    SEAL_HOLDS,
    /** A file of a round is whole and unchanged. */
    FILE_WHOLE,
    /** Every line of a file of a round can be read, in its order. */
    FILE_READABLE,
    /** A file of which the store must be told once more can be read once more. */
    FILE_READ_AGAIN,
    /** Nothing that a file of a round tells is later than the moment at which it is brought in. */
    NOT_FROM_FUTURE,
    /** What a line of a file of a round tells is allowed by the rules. */
    FILE_LINE_STANDS,
    /** Whoever bears what only one may bear in a round is on record with it, and nobody else is. */
    NAME_BORNE,
    /** A round that is brought in is not there yet. */
    ROUND_NEW
}
