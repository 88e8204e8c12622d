package org.xuncha.policy;

import org.xuncha.rule.Rule;

/** Rules on policies themselves. */
public enum PolicyRule implements Rule {
    /** A code stands once in its part of a policy. */
    CODE_ONCE
}
