package org.xuncha.evaluation;

/** How a result came about. */
enum Phrase {
    /** What an aspect earned. */
    ASPECT,
    /** What an element earned. */
    ELEMENT,
    /** What all earned. */
    TOTAL,
    /** The grade. */
    GRADE,
    /** The grade and what follows from it. */
    GRADE_WITH_CONSEQUENCES
}
