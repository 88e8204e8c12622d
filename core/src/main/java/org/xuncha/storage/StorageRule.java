package org.xuncha.storage;

import org.xuncha.rule.Rule;

/** Rules that a store itself keeps. */
public enum StorageRule implements Rule {
    /** Who writes knows the present version. */
    VERSION_CURRENT,
    /** A command is carried out once in a round. */
    COMMAND_ONCE,
    /** What was written can be read: no file is damaged, cut short or something else. */
    STORE_INTACT,
    /** The store may be written. */
    STORE_WRITABLE,
    /** There is room for what is written. */
    STORE_HAS_ROOM,
    /** The store answers in time. */
    STORE_ANSWERS,
    /** The tables are those that this version of the library works with. */
    SCHEMA_KNOWN,
    /** The engine keeps what it has acknowledged. */
    ENGINE_TRUSTED,
    /** It is known whether a transaction was kept. */
    OUTCOME_KNOWN
}
