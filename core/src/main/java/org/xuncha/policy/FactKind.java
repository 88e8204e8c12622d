package org.xuncha.policy;

/** The kinds of fact from which a recusal may follow. */
public enum FactKind {
    /** 籍贯、成长地或户籍: the area somebody comes from. */
    HOME(false, false),
    /** 任职: a post held in an area. */
    POST(false, false),
    /** 配偶 of somebody who holds a post in an area. */
    SPOUSE(true, true),
    /** 直系血亲 of somebody who holds a post in an area. */
    DIRECT_KIN(true, true),
    /** 三代以内旁系血亲 of somebody who holds a post in an area. */
    COLLATERAL_KIN(true, true),
    /** 近姻亲 of somebody who holds a post in an area. */
    CLOSE_AFFINITY(true, true),
    /** 上下级关系 with somebody who holds a post in an area. */
    SUPERIOR_SUBORDINATE(true, false),
    /** 共事 with somebody who holds a post in an area. */
    CO_WORK(true, false),
    /** 同学 of somebody who holds a post in an area. */
    CLASSMATE(true, false),
    /** 利害关系: an interest in a matter of an area. */
    INTEREST(false, false),
    /** 曾参与巡察: an earlier inspection of an area. */
    EARLIER_INSPECTION(false, false);

    private final boolean tie;
    private final boolean kin;

    FactKind(boolean tie, boolean kin) {
        this.tie = tie;
        this.kin = kin;
    }

    /** Whether it ties somebody to another person, who must then be named. */
    public boolean isTie() {
        return tie;
    }

    /** Whether it is kinship: to be seen by those only who need to know. */
    public boolean isKin() {
        return kin;
    }
}
