package org.xuncha.calendar;

/** In what a term is counted. */
public enum TermUnit {
    DAY,
    WORKING_DAY,
    MONTH
}
