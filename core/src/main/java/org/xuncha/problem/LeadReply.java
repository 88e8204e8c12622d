package org.xuncha.problem;

import org.xuncha.rectification.Signature;

/**
 * What a body replied to a lead.
 *
 * @param text the reply
 * @param by who replied, and when
 */
public record LeadReply(String text, Signature by) {}
