package org.xuncha.example.benchmarks.storage;

import java.sql.Connection;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Plain JDBC written well: a connection for each thread, statements prepared once, batches for loads, one index for each
 * question. On SQLite writers take turns, as they must.
 */
final class PlainJdbc implements Contender {
    private final Place place;
    private final String prefix;
    private final Heads heads;
    private final ReentrantLock turn = new ReentrantLock();

    PlainJdbc(Place place, int known) throws Exception {
        this.place = place;
        this.prefix = "jdbc_";
        this.heads = new Heads(known);
        try (Connection connection = place.connect()) {
            PlainTables.make(connection, place.engine(), prefix);
        }
    }

    @Override
    public String name() {
        return "jdbc";
    }

    @Override
    public Hand hand() throws Exception {
        return new PlainHand(place, prefix, heads, turn);
    }

    @Override
    public void close() {
        // Nothing is open but what the hands have.
    }
}
