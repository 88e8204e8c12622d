package org.xuncha.policy;

/** The kinds of list that are issued to an addressee. */
public enum ListKind {
    /** 问题清单. */
    PROBLEM,
    /** 建议清单. */
    SUGGESTION,
    /** 责任清单. */
    RESPONSIBILITY
}
