package org.xuncha.organisation;

/** The levels of an administrative area, highest first. */
public enum AreaLevel {
    PROVINCE,
    PREFECTURE,
    COUNTY,
    TOWNSHIP,
    VILLAGE
}
