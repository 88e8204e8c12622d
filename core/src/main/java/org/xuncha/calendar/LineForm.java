package org.xuncha.calendar;

/** What a line of a calendar's text may be. */
enum LineForm {
    /** The line that begins a year. */
    YEAR,
    /** A line within a year. */
    ORDER,
    /** A day in a line. */
    DAY
}
