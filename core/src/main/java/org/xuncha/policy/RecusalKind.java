package org.xuncha.policy;

/** The kinds of recusal. */
public enum RecusalKind {
    /** 任职回避: a post in the inspected area. */
    POST,
    /** 地域回避: the home area. */
    REGION,
    /** 公务回避: an interest in the matter. */
    OFFICIAL_INTEREST,
    /** 亲属回避: kin in the inspected area. */
    KIN,
    /** 既往往来: earlier dealings with the area or its people. */
    PRIOR_DEALING,
    /** 交叉分散: not law but the softer rule that nobody serves at home. */
    DISPERSAL
}
