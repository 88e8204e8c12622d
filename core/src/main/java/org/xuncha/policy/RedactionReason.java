package org.xuncha.policy;

/** Why something is left out of what is made public. The five reasons of one place [L]. */
public enum RedactionReason {
    /** 涉及国家秘密. */
    STATE_SECRET,
    /** 案件尚未公开. */
    CASE_NOT_PUBLISHED,
    /** 可能引起炒作. */
    SPECULATION,
    /** 可能引发集体上访. */
    MASS_PETITION,
    /** 其他敏感事项. */
    OTHER_SENSITIVE
}
