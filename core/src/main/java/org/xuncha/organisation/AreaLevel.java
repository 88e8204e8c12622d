package org.xuncha.organisation;

/** The levels of an administrative area, highest first. */
public enum AreaLevel {
    PROVINCE(2),
    PREFECTURE(4),
    COUNTY(6),
    TOWNSHIP(9),
    VILLAGE(12);

    private final int digits;

    AreaLevel(int digits) {
        this.digits = digits;
    }

    /** How many of the twelve digits of a code name an area of this level: 2, 4, 6, 9 or 12. */
    public int digits() {
        return digits;
    }
}
