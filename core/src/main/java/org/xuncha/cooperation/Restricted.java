package org.xuncha.cooperation;

/** Whether a figure counts what only those may see who need to know. */
public enum Restricted {
    /** Restricted matters are left out; the figure does not show that there are any. */
    LEFT_OUT,
    /** Restricted matters count. */
    COUNTED
}
