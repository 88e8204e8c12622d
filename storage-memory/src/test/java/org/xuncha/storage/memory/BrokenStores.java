package org.xuncha.storage.memory;

import java.util.function.Function;
import org.xuncha.storage.Problems;
import org.xuncha.storage.Records;
import org.xuncha.storage.Storage;
import org.xuncha.storage.Transaction;

/** Stores as a tired hand would write them. */
final class BrokenStores {
    private BrokenStores() {}

    /** Writers do not wait for each other: the later one writes over the earlier one. */
    static class TakesNoTurns implements Storage {
        private volatile State state = State.EMPTY;

        @Override
        public <T> T write(Function<Transaction, T> work) {
            MemoryTransaction transaction = new MemoryTransaction(state, true);
            T answer = work.apply(transaction);
            state = transaction.outcome();
            return answer;
        }

        @Override
        public <T> T read(Function<Transaction, T> work) {
            return work.apply(new MemoryTransaction(state, false));
        }

        @Override
        public void close() {}
    }

    /** Whoever reads sees what is written meanwhile. */
    static class ReadsOfManyInstants extends TakesNoTurns {

        @Override
        public synchronized <T> T write(Function<Transaction, T> work) {
            return super.write(work);
        }

        @Override
        public <T> T read(Function<Transaction, T> work) {
            return work.apply(new Transaction() {
                @Override
                public Records records() {
                    return ReadsOfManyInstants.super.read(Transaction::records);
                }

                @Override
                public Problems problems() {
                    return ReadsOfManyInstants.super.read(Transaction::problems);
                }
            });
        }
    }
}
