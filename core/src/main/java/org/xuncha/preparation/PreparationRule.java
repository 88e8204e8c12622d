package org.xuncha.preparation;

import org.xuncha.rule.Rule;

/** Rules on preparatory questions. */
public enum PreparationRule implements Rule {
    /** An inspected organisation has one list. */
    LIST_ONCE,
    /** Something is done only to a list that was drawn up. */
    LIST_DRAWN_UP,
    /** A question stands once in its list. */
    QUESTION_ONCE,
    /** A question that is spoken of stands in the list. */
    QUESTION_KNOWN,
    /** A list is put to the secretary once. */
    ASKED_ONCE,
    /** Only what was asked is answered or dismissed. */
    ASKED,
    /** Only the organisation that was asked answers. */
    ANSWERED_BY_THE_ASKED,
    /** A question is answered once; what comes later is a supplement. */
    ANSWERED_ONCE,
    /** Only what was answered is supplemented. */
    ANSWERED,
    /** A question is dismissed once, and not answered afterwards. */
    NOT_DISMISSED
}
