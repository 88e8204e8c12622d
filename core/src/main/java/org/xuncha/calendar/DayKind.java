package org.xuncha.calendar;

/** What kind of day a day is. */
public enum DayKind {
    /** Worked as always. */
    WORKING_DAY,
    /** Worked because a calendar orders it: 调休上班. */
    MAKE_UP_DAY,
    /** Closed because of its day of the week. */
    WEEKEND,
    /** Closed because a calendar orders it. */
    HOLIDAY;

    /** Whether work is done on it. */
    public boolean isWorked() {
        return this == WORKING_DAY || this == MAKE_UP_DAY;
    }
}
