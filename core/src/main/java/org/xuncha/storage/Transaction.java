package org.xuncha.storage;

/** The ports inside one transaction; of no use after it. */
public interface Transaction {

    /** What was done. */
    Records records();

    /** What stands. */
    Problems problems();

    /**
     * Whether it is part of a transaction that the host began and may yet undo: what is read or written here need not
     * stand afterwards, and must not be remembered.
     */
    default boolean isJoined() {
        return false;
    }
}
