package org.xuncha.storage.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.xuncha.storage.Storage;

/**
 * Several writers that go on whatever happens: an act that failed is looked up by its command, and sent again if it is
 * not there. Stores are ways to the same tables; a writer whom one does not answer takes the next.
 */
final class Load {
    private static final long SECONDS = 120;

    private final List<Writer> writers = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final Semaphore acknowledged = new Semaphore(0);
    private final AtomicReference<@Nullable Throwable> trouble = new AtomicReference<>();
    private volatile boolean ended;

    /** Writers begin on the stores by turns; their commands begin with a name. */
    static Load begin(int writers, List<Storage> stores, String name) {
        Load load = new Load();
        for (int i = 0; i < writers; i++) {
            Writer writer = new Writer(stores, i, Twins.oneOf(name, i));
            load.writers.add(writer);
            load.threads.add(new Thread(() -> load.goOn(writer)));
        }
        load.threads.forEach(Thread::start);
        return load;
    }

    private void goOn(Writer writer) {
        try {
            while (!ended) {
                writer.actOnce();
                acknowledged.release();
            }
        } catch (RuntimeException | Error e) {
            trouble.compareAndSet(null, e);
        }
    }

    /** Waits until so many more acts are known to be kept. */
    void await(int acts) throws InterruptedException {
        acknowledged.drainPermits();
        boolean came = acknowledged.tryAcquire(acts, SECONDS, TimeUnit.SECONDS);
        assertThat(trouble.get()).isNull();
        assertThat(came).as("%d acts in %d seconds", acts, SECONDS).isTrue();
    }

    /** Lets every writer end its act. */
    Figures end() throws InterruptedException {
        ended = true;
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(trouble.get()).isNull();
        return Figures.of(writers);
    }

    /** What was acknowledged is there, once, in order, by no half, and nothing else. */
    void assertKept(Storage store) {
        writers.forEach(
                writer -> assertThat(Twins.commands(store, writer.name())).isEqualTo(writer.commands()));
    }
}
