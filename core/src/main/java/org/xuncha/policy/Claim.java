package org.xuncha.policy;

/** What the result of a measure claims. Published ledgers sort results in these or nearly these kinds [L]. */
public enum Claim {
    /** 收回资金: money was recovered. */
    MONEY_RECOVERED,
    /** 建立制度: a system was made. */
    SYSTEM_MADE,
    /** 处理人员: people were dealt with. */
    PEOPLE_DEALT_WITH,
    /** 完成工程: works were finished. */
    WORKS_FINISHED,
    /** 说明情况: the matter was explained or settled otherwise. */
    EXPLANATION
}
