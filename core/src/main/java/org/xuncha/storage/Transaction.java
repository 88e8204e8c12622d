package org.xuncha.storage;

/** The ports inside one transaction; of no use after it. */
public interface Transaction {

    /** What was done. */
    Records records();

    /** What stands. */
    Problems problems();
}
