package org.xuncha.example.benchmarks.storage;

/**
 * Plain JDBC written well: a connection for each thread, statements prepared once, batches for loads, one index for each
 * question.
 */
final class PlainJdbc implements Contender {
    static final String PREFIX = "jdbc_";

    private final Place place;
    private final Heads heads;

    PlainJdbc(Place place, int known) throws Exception {
        this.place = place;
        this.heads = new Heads(known);
        PlainTables.make(place, PREFIX);
    }

    @Override
    public String name() {
        return "jdbc";
    }

    @Override
    public Hand hand() throws Exception {
        return new PlainHand(place, PREFIX, heads);
    }

    @Override
    public void close() {
        // Nothing is open but what the hands have.
    }
}
