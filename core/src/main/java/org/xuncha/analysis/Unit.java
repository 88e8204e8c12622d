package org.xuncha.analysis;

/** What a figure counts. Different units are never added up. */
public enum Unit {
    /** Established problems. */
    PROBLEM,
    /** Villages. */
    VILLAGE,
    /** Preparatory questions. */
    QUESTION,
    /** What passed from one body to another. */
    PASSAGE,
    /** Systemic problems, beside their members. */
    SYSTEMIC
}
