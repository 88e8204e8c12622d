package org.xuncha.storage;

import org.xuncha.rule.Rule;

/** Rules that a store itself keeps. */
public enum StorageRule implements Rule {
    /** Who writes knows the present version. */
    VERSION_CURRENT,
    /** A command is carried out once in a round. */
    COMMAND_ONCE
}
