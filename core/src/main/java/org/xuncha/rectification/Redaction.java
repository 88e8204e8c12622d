package org.xuncha.rectification;

import org.xuncha.policy.RedactionReason;

/**
 * A decision that something is left out of what is made public.
 *
 * @param part which part, told without saying what it says
 * @param reason why
 * @param whole whether nothing at all is made public
 * @param consented who decided it, and when
 */
public record Redaction(String part, RedactionReason reason, boolean whole, Signature consented) {}
