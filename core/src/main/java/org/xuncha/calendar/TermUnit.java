package org.xuncha.calendar;

/** What a term is counted in. */
public enum TermUnit {
    /** Calendar days. */
    DAY("D"),
    /** Working days, make-up working days included. */
    WORKING_DAY("WD"),
    /** Calendar months. */
    MONTH("M");

    private final String code;

    TermUnit(String code) {
        this.code = code;
    }

    /** The letters that stand for this unit in the text of a term: D, WD or M. */
    public String code() {
        return code;
    }
}
