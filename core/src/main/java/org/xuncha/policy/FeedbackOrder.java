package org.xuncha.policy;

/** In which order the levels of a round are fed back [L]. */
public enum FeedbackOrder {
    /** 先向乡镇反馈，再向村反馈: a village is fed back when nothing found in its township waits for feedback. */
    TOWNSHIPS_FIRST
}
