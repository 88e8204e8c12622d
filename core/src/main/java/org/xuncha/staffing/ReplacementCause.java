package org.xuncha.staffing;

/** Why somebody is replaced. */
public enum ReplacementCause {
    /** An inspected organisation asked for it. */
    ASKED,
    /** A fact bars him that was not known before. */
    NEW_FACT,
    /** He cannot serve: ill, called back, transferred. */
    UNAVAILABLE
}
