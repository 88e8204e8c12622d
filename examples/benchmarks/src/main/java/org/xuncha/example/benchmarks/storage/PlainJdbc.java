package org.xuncha.example.benchmarks.storage;

import java.sql.SQLException;

/**
 * Plain JDBC written well: a connection for each thread, statements prepared once, batches for loads, one index for each
 * question. State, chained record and counts are written together; all but the counts by the one who does not count.
 * Counts are read from the problems themselves, which is what kept counts are compared with.
 */
final class PlainJdbc implements Contender {
    static final String PREFIX = "jdbc_";

    private static final String UNCOUNTED = "uncounted_";

    private final Place place;
    private final Heads heads;
    private final boolean counting;

    private PlainJdbc(Place place, int known, boolean counting) throws SQLException {
        this.place = place;
        this.heads = new Heads(known);
        this.counting = counting;
        PlainTables.make(place, prefix());
    }

    static PlainJdbc counting(Place place, int known) throws SQLException {
        return new PlainJdbc(place, known, true);
    }

    static PlainJdbc uncounted(Place place, int known) throws SQLException {
        return new PlainJdbc(place, known, false);
    }

    private String prefix() {
        return counting ? PREFIX : UNCOUNTED;
    }

    @Override
    public String name() {
        return counting ? "jdbc" : "jdbc-uncounted";
    }

    @Override
    public Hand hand() throws SQLException {
        return new PlainHand(place, prefix(), heads, counting);
    }

    @Override
    public void close() {
        // Nothing is open but what the hands have.
    }
}
