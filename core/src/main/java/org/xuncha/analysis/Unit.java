package org.xuncha.analysis;

/** What a figure counts. Different units are never added up. */
public enum Unit {
    /** Established problems. */
    PROBLEM,
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
