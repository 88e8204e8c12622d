package org.xuncha.policy;

/** What a scheme of warning tells apart in a problem that was fed back. */
public enum Watched {
    /** 整改中: no report of completion lies before anybody. */
    OPEN,
    /** 销号审核中: completion was reported, the strike-off is not decided. */
    REPORTED,
    /** 已销号: struck off, and not found again. */
    DONE
}
