package org.xuncha.example.benchmarks.storage;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** The turns of one contender: how much he gets done in a given time, by so many threads. */
final class Turns implements AutoCloseable {
    private final Contender contender;
    private final Sizes sizes;
    private final List<Hand> hands = new ArrayList<>();
    private final List<Random> chance = new ArrayList<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private String after = "";
    private int loaded;

    Turns(Contender contender, Sizes sizes) throws Exception {
        this.contender = contender;
        this.sizes = sizes;
        for (int i = 0; i < Workload.ACT_X4.threads(); i++) {
            hands.add(contender.hand());
            chance.add(new Random(i));
        }
    }

    String name() {
        return contender.name();
    }

    boolean does(Workload workload) {
        return hands.get(0).does(workload);
    }

    /** Loads his share of a round, or as much of it as can be done in ten times the length of a turn. */
    double load(int most) throws Exception {
        long begun = System.nanoTime();
        long end = begun + 10 * TimeUnit.MILLISECONDS.toNanos(sizes.millis());
        int before = loaded;
        while (loaded - before < most && System.nanoTime() < end) {
            int many = Math.min(sizes.chunk(), most - (loaded - before));
            hands.get(0).load(Draft.from(loaded, many));
            loaded += many;
        }
        return perSecond(loaded - before, begun);
    }

    /** Loads until there are so many, whatever time it takes. */
    void loadUpTo(int all) throws Exception {
        while (loaded < all) {
            int many = Math.min(sizes.chunk(), all - loaded);
            hands.get(0).load(Draft.from(loaded, many));
            loaded += many;
        }
    }

    /** One turn; how many a second were done. */
    double turn(Workload workload) throws Exception {
        long begun = System.nanoTime();
        long end = begun + TimeUnit.MILLISECONDS.toNanos(sizes.millis());
        List<Future<Long>> work = new ArrayList<>();
        for (int i = 0; i < workload.threads(); i++) {
            int thread = i;
            work.add(threads.submit(() -> until(end, workload, thread)));
        }
        long done = 0;
        for (Future<Long> one : work) {
            done += one.get();
        }
        return perSecond(done, begun);
    }

    /** At least one, however late a thread comes to its turn. */
    private long until(long end, Workload workload, int thread) throws Exception {
        long done = 0;
        do {
            once(workload, thread);
            done++;
        } while (System.nanoTime() < end);
        return done;
    }

    private void once(Workload workload, int thread) throws Exception {
        Hand hand = hands.get(thread);
        switch (workload) {
            case ACT, ACT_X4 -> hand.act(any(thread));
            case READ -> require(hand.read(any(thread)), "entries");
            case PAGE -> {
                boolean first = after.isEmpty();
                after = hand.page(Draft.STATUSES.get(0), after);
                require(first ? after.length() : 1, "problems");
            }
            case COUNT -> require(hand.count(), "counts");
            default -> throw new IllegalArgumentException(workload + " is measured by its size");
        }
    }

    private static void require(int found, String what) {
        if (found == 0) {
            throw new IllegalStateException("found no " + what);
        }
    }

    /** One of the problems that belong to a thread, of those that are acted on. */
    private Draft any(int thread) {
        int own = Math.min(loaded, sizes.load()) / hands.size();
        return new Draft(chance.get(thread).nextInt(own) * hands.size() + thread);
    }

    private static double perSecond(long done, long begun) {
        return done * 1e9 / (System.nanoTime() - begun);
    }

    @Override
    public void close() throws SQLException {
        threads.shutdown();
        for (Hand hand : hands) {
            hand.close();
        }
        contender.close();
    }
}
