package org.xuncha.example.benchmarks.storage;

import java.util.Locale;

/** What is measured, in the order of the table. */
enum Workload {
    /** New problems with their first entry; counted in problems. */
    LOAD(1),
    /** One act a transaction. */
    ACT(1),
    /** The same by four threads at once, each on problems of its own. */
    ACT_X4(4),
    /** One problem with its record. */
    READ(1),
    /** A page of 100 problems of a status. */
    PAGE(1),
    /** All counts. */
    COUNT(1);

    static final int PAGE_SIZE = 100;

    private final int threads;

    Workload(int threads) {
        this.threads = threads;
    }

    int threads() {
        return threads;
    }

    boolean writes() {
        return this == LOAD || this == ACT || this == ACT_X4;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
