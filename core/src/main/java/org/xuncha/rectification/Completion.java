package org.xuncha.rectification;

/**
 * The report that a problem was put right.
 *
 * @param outcome how far
 * @param result the result in words
 * @param reported by whom and when
 */
public record Completion(Outcome outcome, String result, Signature reported) {}
