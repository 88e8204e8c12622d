package org.xuncha.storage.jdbi;

import org.xuncha.storage.StorageRule;

/** What an engine's error means to a transaction. */
enum Trouble {
    /** A key is there already. */
    DUPLICATE(StorageRule.VERSION_CURRENT, "a key of its own"),
    /** The engine asks to try the whole transaction again. */
    AGAIN(StorageRule.STORE_ANSWERS, "an answer after some tries"),
    /** What is stored cannot be read. */
    DAMAGED(StorageRule.STORE_INTACT, "a sound store"),
    /** What is stored may not be changed. */
    READ_ONLY(StorageRule.STORE_WRITABLE, "a store that may be written"),
    /** There is no room left. */
    FULL(StorageRule.STORE_HAS_ROOM, "room for what is written"),
    /** A table or column is not there. */
    FOREIGN(StorageRule.SCHEMA_KNOWN, "the tables of this version"),
    /** Anything else: no connection, no such host, an error in reading or writing. */
    SILENT(StorageRule.STORE_ANSWERS, "an answer");

    private final StorageRule rule;
    private final String expected;

    Trouble(StorageRule rule, String expected) {
        this.rule = rule;
        this.expected = expected;
    }

    StorageRule rule() {
        return rule;
    }

    String expected() {
        return expected;
    }
}
