package org.xuncha.analysis;

/** What a figure counts. Different units are never added up. */
public enum Unit {
    /** Established problems. */
    PROBLEM,
    /** Items of the lists that were issued. A problem on three lists is three items; they are no problems. */
    ITEM,
    /** Tasks: each a measure in one owner's hands. A measure handed over is two tasks and one measure. */
    TASK,
    /** Measures of plans: steps by which a problem is put right. A problem has several; they are no problems. */
    MEASURE,
    /** Villages. */
    VILLAGE,
    /** Preparatory questions. */
    QUESTION,
    /** What passed from one body to another. */
    PASSAGE,
    /** Systemic problems, beside their members. */
    SYSTEMIC
}
