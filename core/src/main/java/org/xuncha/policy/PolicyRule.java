package org.xuncha.policy;

import org.xuncha.rule.Rule;

/** Rules on policies themselves. */
public enum PolicyRule implements Rule {
    /** A code stands once in its part of a policy. */
    CODE_ONCE,
    /** What a setting names is defined in the same part of the policy, and before it where one needs the other. */
    CODE_KNOWN,
    /** A systemic problem is borne above the villages. */
    SYSTEMIC_ABOVE_VILLAGES,
    /** Grades begin from fewer points each, and the last from none. */
    GRADES_DESCEND
}
