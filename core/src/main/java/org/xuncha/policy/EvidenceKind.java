package org.xuncha.policy;

/** What kind of thing a piece of evidence is. */
public enum EvidenceKind {
    /** 收款凭证: a voucher of money received. */
    VOUCHER,
    /** 制度文件: a document in force. */
    DOCUMENT,
    /** 处理决定: a decision on a person. */
    DECISION,
    /** 验收单: works were accepted. */
    ACCEPTANCE,
    /** 照片. */
    PHOTO,
    /** 会议记录. */
    MINUTES,
    /** 情况说明. */
    STATEMENT,
    /** 计划: what is going to be done. Never proof of a result. */
    PLAN
}
