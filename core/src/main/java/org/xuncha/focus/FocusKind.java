package org.xuncha.focus;

/** What part an item plays in a focus scheme. */
public enum FocusKind {
    /** Whom or what to look at first: a kind of village, a group of cadres (重点关注). */
    ATTENTION,
    /** A category under which problems are established (聚焦). */
    FOCUS,
    /** A conduct to be discovered, one of an open list. */
    CONDUCT
}
