package org.xuncha.evaluation;

/** What raters give. */
enum Scale {
    /** Points. */
    POINTS,
    /** Grades. */
    GRADES
}
