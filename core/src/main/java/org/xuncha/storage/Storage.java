package org.xuncha.storage;

import java.util.function.Function;

/**
 * A keeper of facts. It runs work in transactions: all or nothing, with its own writes visible, over one state of the
 * whole store. It is safe for use by many threads.
 */
public interface Storage extends AutoCloseable {

    /**
     * Runs work that may write. What it wrote is kept if it returns, and is as if it had never been if it throws. Where
     * the engine asks for a transaction to be tried again, the work is run again, so it must do nothing else.
     *
     * @throws Conflict if somebody else wrote in between, after the tries that the adapter allows
     */
    <T> T write(Function<Transaction, T> work);

    /** Runs work that only reads. Everything it reads is of one instant. */
    <T> T read(Function<Transaction, T> work);

    /** Frees what the adapter itself opened. A store that the host opened stays open. */
    @Override
    void close();
}
