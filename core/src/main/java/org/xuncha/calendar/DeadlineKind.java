package org.xuncha.calendar;

/** What a deadline asks for. */
public enum DeadlineKind {
    /** Done at once: 立行立改, 立即. */
    AT_ONCE,
    /** Done by a day. */
    BY_DATE,
    /** Done by a day and kept up for good: 长期坚持. */
    BY_DATE_THEN_PERMANENT
}
