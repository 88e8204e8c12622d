package org.xuncha.storage;

import java.util.function.Function;

/**
 * A keeper of facts. It runs work in transactions: all or nothing, with its own writes visible. It is safe for use by
 * many threads.
 *
 * <p>A transaction belongs to the thread and the call that it was given to. Misuse is refused by {@link
 * IllegalStateException}: beginning a transaction of a store inside another one of the same store, or closing it there, using one after its
 * end or on another thread, appending in one that only reads, using a store that was closed.
 */
public interface Storage extends AutoCloseable {

    /**
     * Runs work that may write. What it wrote is kept if it returns, and is as if it had never been if it throws; the
     * exception goes through unchanged. Where the engine asks for a transaction to be tried again, the work is run again,
     * so it must do nothing else.
     *
     * @throws Conflict if an append met one, even if the work caught it
     * @throws StorageFailure if the store cannot do its work
     */
    <T> T write(Function<Transaction, T> work);

    /**
     * Runs work that only reads. Everything it reads is of one instant, however long it takes and whatever others write
     * meanwhile.
     *
     * @throws StorageFailure if the store cannot do its work
     */
    <T> T read(Function<Transaction, T> work);

    /**
     * Asks one question: one call of a method of {@link Records} or {@link Problems} that reads. Its answer is of one
     * instant, and a server gives it in one round trip where {@link #read} needs one more to end a transaction.
     *
     * @throws IllegalStateException if a second question is asked
     * @throws StorageFailure if the store cannot do its work
     */
    default <T> T ask(Function<Transaction, T> question) {
        return read(transaction -> question.apply(new OneQuestion(transaction)));
    }

    /** Frees what the adapter itself opened. A store that the host opened stays open. Closing twice is no error. */
    @Override
    void close();
}
