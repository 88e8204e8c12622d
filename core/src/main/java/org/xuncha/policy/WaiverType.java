package org.xuncha.policy;

/** The grounds on which a recusal may be waived, where the policy allows it. */
public enum WaiverType {
    /** 工作特殊需要: the work needs this person. */
    SPECIAL_NEED,
    /** 无合适人选: nobody else can serve. */
    NO_SUBSTITUTE,
    /** 关系疏远: the tie is too remote to matter. */
    REMOTE_TIE,
    /** 被巡察党组织无异议: the inspected organisation knows and agrees. */
    INSPECTED_AGREES
}
