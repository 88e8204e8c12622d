package org.xuncha.policy;

/** What must be true of every member before a systemic problem is struck off or found to have held. */
public enum MembersDone {
    /** Nothing: it closes on its own remedy alone. */
    NOT_ASKED,
    /** 成员问题均已销号: every member is struck off, and was not found again. */
    STRUCK_OFF,
    /** 成员问题均已巩固: every member was found to have held. */
    CONSOLIDATED
}
