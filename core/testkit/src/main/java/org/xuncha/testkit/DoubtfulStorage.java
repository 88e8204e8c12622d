package org.xuncha.testkit;

import java.util.function.Function;
import org.xuncha.storage.Storage;
import org.xuncha.storage.StorageFailure;
import org.xuncha.storage.StorageRule;
import org.xuncha.storage.Transaction;

/** A store whose connection is lost once around a commit, so that nobody is told whether it was made. */
final class DoubtfulStorage implements Storage {
    private final Storage storage;
    private boolean cut;
    private boolean committed;

    DoubtfulStorage(Storage storage) {
        this.storage = storage;
    }

    /**
     * The next write ends in doubt.
     *
     * @param commits whether it is kept all the same
     */
    void cutNext(boolean commits) {
        cut = true;
        committed = commits;
    }

    @Override
    public <T> T write(Function<Transaction, T> work) {
        if (!cut) {
            return storage.write(work);
        }
        cut = false;
        if (committed) {
            storage.write(work);
            throw doubt();
        }
        return storage.write(work.andThen(lost -> {
            throw doubt();
        }));
    }

    private static StorageFailure doubt() {
        return StorageFailure.of(
                StorageRule.OUTCOME_KNOWN, "the store", "a lost connection", "an answer to COMMIT", null);
    }

    @Override
    public <T> T read(Function<Transaction, T> work) {
        return storage.read(work);
    }

    @Override
    public <T> T ask(Function<Transaction, T> question) {
        return storage.ask(question);
    }

    /** The store itself is closed by whoever opened it. */
    @Override
    public void close() {}
}
