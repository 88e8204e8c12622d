package org.xuncha.storage.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How fast several do the same again and again, each on a thread of its own, once everything has grown warm. */
final class Pace {
    /** For so many seconds it is counted, after three tenths of them in which it is not. */
    private static final int SECONDS = Integer.getInteger("growth.seconds", 1);

    private Pace() {}

    /** How often in a second it was done; work says of each time whether it was. A failure of one is a failure. */
    static <T> double perSecond(List<T> workers, Predicate<T> work) throws InterruptedException {
        LongAdder done = new LongAdder();
        AtomicBoolean ended = new AtomicBoolean();
        AtomicReference<@Nullable Throwable> trouble = new AtomicReference<>();
        List<Thread> threads = new ArrayList<>();
        for (T worker : workers) {
            threads.add(new Thread(() -> {
                try {
                    while (!ended.get()) {
                        done.add(work.test(worker) ? 1 : 0);
                    }
                } catch (RuntimeException | Error e) {
                    trouble.compareAndSet(null, e);
                }
            }));
        }
        threads.forEach(Thread::start);
        TimeUnit.MILLISECONDS.sleep(300L * SECONDS);
        long before = done.sum();
        long begun = System.nanoTime();
        TimeUnit.SECONDS.sleep(SECONDS);
        double perSecond = (done.sum() - before) * 1e9 / (System.nanoTime() - begun);
        ended.set(true);
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(trouble.get()).isNull();
        return perSecond;
    }
}
