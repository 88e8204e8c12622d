package org.xuncha.storage.memory;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.xuncha.storage.Storage;
import org.xuncha.storage.Transaction;

/**
 * A store that lives as long as the object. What stands is one immutable value; a reader takes it as it is and is never
 * held up, a writer replaces it as a whole. Writers take turns in the order in which they came.
 */
public final class MemoryStorage implements Storage {
    private final ReentrantLock turn = new ReentrantLock(true);

    /** One for each store, so that two stores do not know each other. */
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<MemoryTransaction> own = new ThreadLocal<>();

    private volatile State state = State.EMPTY;
    private volatile boolean closed;

    @Override
    public <T> T write(Function<Transaction, T> work) {
        requireFree();
        turn.lock();
        try {
            MemoryTransaction transaction = new MemoryTransaction(state, true);
            T answer = run(work, transaction);
            state = transaction.outcome();
            return answer;
        } finally {
            turn.unlock();
        }
    }

    @Override
    public <T> T read(Function<Transaction, T> work) {
        requireFree();
        return run(work, new MemoryTransaction(state, false));
    }

    private <T> T run(Function<Transaction, T> work, MemoryTransaction transaction) {
        own.set(transaction);
        try {
            return work.apply(transaction);
        } finally {
            transaction.end();
            own.remove();
        }
    }

    private void requireNoTransaction() {
        if (own.get() != null) {
            throw new IllegalStateException("a transaction of this store is under way on this thread");
        }
    }

    private void requireFree() {
        requireNoTransaction();
        if (closed) {
            throw new IllegalStateException("the store is closed");
        }
    }

    /** What was kept is gone with the store. */
    @Override
    public void close() {
        requireNoTransaction();
        turn.lock();
        try {
            closed = true;
            state = State.EMPTY;
        } finally {
            turn.unlock();
        }
    }
}
