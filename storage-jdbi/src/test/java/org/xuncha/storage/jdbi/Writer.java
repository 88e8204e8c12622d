package org.xuncha.storage.jdbi;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.xuncha.storage.Conflict;
import org.xuncha.storage.Storage;
import org.xuncha.storage.StorageFailure;
import org.xuncha.storage.StorageRule;

/** Acts on twins of its own, one act after the other, and does not give up until it knows that an act is kept. */
final class Writer {
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);

    private final List<Storage> stores;
    private final String name;
    private final List<String> kept = new ArrayList<>();
    private Twins twins;
    private int way;
    private int failures;
    private int unknown;
    private int unknownKept;
    private int conflicts;
    private long last = System.nanoTime();
    private long longest;

    Writer(List<Storage> stores, int way, String name) {
        this.stores = stores;
        this.way = way;
        this.name = name;
        this.twins = Twins.unborn(name);
    }

    String name() {
        return name;
    }

    List<String> commands() {
        return kept;
    }

    void actOnce() {
        String command = name + "-" + kept.size();
        int unknownBefore = unknown;
        boolean done = acted(command);
        while (!done) {
            done = wasKept(command, unknown > unknownBefore) || acted(command);
        }
        kept.add(command);
        long now = System.nanoTime();
        longest = Math.max(longest, now - last);
        last = now;
    }

    /** Whether the act was acknowledged. */
    private boolean acted(String command) {
        try {
            twins = twins.act(store(), command);
            return true;
        } catch (StorageFailure failure) {
            note(failure);
            return false;
        } catch (Conflict conflict) {
            conflicts++;
            return false;
        }
    }

    /** Whether an act that was not acknowledged is there, which may be only if a store could not tell. */
    private boolean wasKept(String command, boolean couldNotTell) {
        while (true) {
            try {
                twins = Twins.read(store(), name);
                boolean there = twins.carriedOut(command);
                if (there && !couldNotTell) {
                    throw new AssertionError(command + " was kept, and a store had said that it was not");
                }
                unknownKept += there ? 1 : 0;
                return there;
            } catch (StorageFailure failure) {
                note(failure);
            }
        }
    }

    private void note(StorageFailure failure) {
        if (failure.objection().rule() == StorageRule.OUTCOME_KNOWN) {
            unknown++;
        } else {
            failures++;
        }
        way++;
        LockSupport.parkNanos(PAUSE);
    }

    private Storage store() {
        return stores.get(way % stores.size());
    }

    Figures figures() {
        return new Figures(kept.size(), failures, unknown, unknownKept, conflicts, Duration.ofNanos(longest));
    }
}
