package org.xuncha.problem;

import java.util.Optional;
import org.xuncha.rectification.Signature;

/**
 * A problem is put right at once, within the stay. It does not replace the rectification that follows feedback.
 *
 * @param step how far it has come
 * @param measure what is to be done at once
 * @param result what was reported done
 * @param by who took the last step, and when
 */
public record Immediate(ImmediateStep step, String measure, Optional<String> result, Signature by) {}
