package org.xuncha.example.benchmarks.storage;

/**
 * The ends of the records that whoever is no store of the library keeps at hand, so that nobody has to read a record
 * before adding to it. Threads work on problems of their own.
 */
final class Heads {
    private final long[] versions;
    private final String[] digests;

    /** @param known how many of the first problems will be acted on */
    Heads(int known) {
        versions = new long[known];
        digests = new String[known];
    }

    long version(Draft draft) {
        if (versions[draft.number()] == 0) {
            throw new IllegalStateException("problem " + draft.number() + " was not loaded");
        }
        return versions[draft.number()];
    }

    String digest(Draft draft) {
        return digests[draft.number()];
    }

    void keep(Draft draft, long version, String digest) {
        if (draft.number() < versions.length) {
            versions[draft.number()] = version;
            digests[draft.number()] = digest;
        }
    }
}
