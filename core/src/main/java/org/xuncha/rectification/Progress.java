package org.xuncha.rectification;

import java.util.Set;
import org.xuncha.policy.Claim;

/**
 * What was last reported of a measure.
 *
 * @param measure the measure's key
 * @param outcome how far it came
 * @param claims what its result claims
 * @param result the result in words
 * @param reported by whom and when
 */
public record Progress(String measure, Outcome outcome, Set<Claim> claims, String result, Signature reported) {
    public Progress {
        claims = Set.copyOf(claims);
    }
}
