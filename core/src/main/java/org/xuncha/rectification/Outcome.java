package org.xuncha.rectification;

/** How far something was put right. Four different things [L], in every figure kept apart; the best stands first. */
public enum Outcome {
    /** 已完成. */
    DONE,
    /** 基本完成. */
    BASICALLY_DONE,
    /** 阶段性完成，长期坚持: the stage is reached, and it goes on. */
    STAGED,
    /** 未完成. */
    NOT_DONE
}
