package org.xuncha.problem;

import org.xuncha.rectification.Signature;

/**
 * What a contest was answered.
 *
 * @param answer the answer
 * @param upheld whether the contest is right
 * @param by who answered it, and when
 */
public record ContestReply(String answer, boolean upheld, Signature by) {}
