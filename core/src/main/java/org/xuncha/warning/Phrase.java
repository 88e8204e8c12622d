package org.xuncha.warning;

/** Why something has a colour, and who receives a letter. */
enum Phrase {
    /** So many calendar days are left. */
    DAYS_LEFT,
    /** So many working days are left. */
    WORKING_DAYS_LEFT,
    /** The last day has been over for so many calendar days. */
    DAYS_OVER,
    /** The last day has been over for so many working days. */
    WORKING_DAYS_OVER,
    /** Nothing was reported for so many days. */
    SILENT,
    /** A party of an area, and the duty for which it receives a letter. */
    RECEIVER;

    static Phrase of(boolean over, boolean workingDays) {
        if (over) {
            return workingDays ? WORKING_DAYS_OVER : DAYS_OVER;
        }
        return workingDays ? WORKING_DAYS_LEFT : DAYS_LEFT;
    }
}
