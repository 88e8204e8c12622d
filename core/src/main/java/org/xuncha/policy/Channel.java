package org.xuncha.policy;

/** A way in which facts are established before a problem is locked. */
public enum Channel {
    /** 实地走访. */
    FIELD_VISIT,
    /** 谈话了解. */
    CONVERSATION,
    /** 查证资料. */
    DOCUMENT,
    /** 查阅财务账簿. */
    ACCOUNT_BOOK
}
