package org.xuncha.focus;

import org.xuncha.rule.Rule;

/** Rules on focus schemes. */
public enum FocusRule implements Rule {
    /** A code stands once in a scheme. */
    CODE_ONCE,
    /** A code that is used is in the scheme in force. */
    CODE_KNOWN,
    /** A scheme under which problems are established names fields of subject matter. */
    FIELDS_NAMED,
    /** A problem is established under a focus or a conduct, not under a key attention. */
    PROBLEM_UNDER_FOCUS
}
