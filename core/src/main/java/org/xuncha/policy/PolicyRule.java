package org.xuncha.policy;

import org.xuncha.rule.Rule;

/** Rules on policies themselves. */
public enum PolicyRule implements Rule {
    /** A code stands once in its part of a policy. */
    CODE_ONCE,
    /** What a setting names is defined in the same part of the policy, and before it where one needs the other. */
    CODE_KNOWN,
    /** A ladder names a scheme of colours exactly if one of its letters goes by them. */
    SCHEME_READ,
    /** Days are counted from an earlier letter. */
    DAYS_AFTER_LETTER,
    /** Who bears a duty stands on the addressee's level or above it. */
    BEARER_NOT_BELOW,
    /** A systemic problem is borne above the villages. */
    SYSTEMIC_ABOVE_VILLAGES,
    /** Grades begin from fewer points each, and the last from none. */
    GRADES_DESCEND
}
