package org.xuncha.calendar;

import org.xuncha.rule.Rule;

/** Rules on days, calendars and deadlines. */
public enum CalendarRule implements Rule {
    /** A day that is named exists. */
    DAY_EXISTS,
    /** A day lies in the years 1900 to 2999, so that a mistyped year is found. */
    DAY_IN_REACH,
    /** A year whose working days are asked for has a calendar; nothing is guessed. */
    YEAR_KNOWN,
    /** A line of a calendar's text can be read. */
    LINE_READABLE,
    /** Closed days do not end before they begin. */
    FIRST_BEFORE_LAST,
    /** A day ordered for a year lies in it or in the December before. */
    DAY_OF_YEAR,
    /** A year orders each day once: closed or worked. */
    DAY_ORDERED_ONCE,
    /** A week has a day that is worked. */
    WEEK_HAS_WORK,
    /** The text of a term is a number from 1 to 3650 and D, WD or M. */
    TERM_READABLE,
    /** A term in working days ends on one anyway and cannot be told to move to one. */
    TERM_MOVES_ONCE,
    /** The text of a time limit can be read. */
    LIMIT_READABLE,
    /** A time limit has a term or a date, one of both, or neither if it is immediate. */
    LIMIT_WHOLE,
    /** A deadline does not lie before the event it counts from. */
    DUE_AFTER_ANCHOR,
    /** An extension moves the deadline to a later day. */
    EXTENSION_LATER,
    /** An extension is not decided before the event that the deadline counts from. */
    EXTENSION_DECIDED_AFTER_ANCHOR,
    /** What is suspended is resumed before it is extended: otherwise nobody could say whether the days are added. */
    EXTENSION_NOT_WHILE_SUSPENDED,
    /** What is suspended is resumed before it is suspended again. */
    SUSPENSION_ONCE,
    /** A suspension begins after the event that the deadline counts from and not after the deadline itself. */
    SUSPENSION_WITHIN_TERM,
    /** A suspension does not begin before the day on which the one before ended. */
    SUSPENSION_AFTER_RESUMPTION,
    /** Only what is suspended can be resumed. */
    RESUMPTION_OF_SUSPENDED,
    /** A resumption lies after the suspension it ends. */
    RESUMPTION_AFTER_SUSPENSION
}
