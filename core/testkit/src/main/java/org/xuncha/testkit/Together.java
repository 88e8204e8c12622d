package org.xuncha.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

/** Work that several threads begin at the same moment. */
final class Together {
    private static final long MINUTES = 5;

    private Together() {}

    /** Does all of it, each on a thread of its own, and gives the answers in order. A failure of one is a failure. */
    static <T> List<T> all(List<? extends Callable<T>> works) {
        ExecutorService threads = Executors.newFixedThreadPool(works.size());
        CyclicBarrier start = new CyclicBarrier(works.size());
        try {
            List<Future<T>> futures = new ArrayList<>();
            for (Callable<T> work : works) {
                futures.add(threads.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> future : futures) {
                answers.add(future.get(MINUTES, TimeUnit.MINUTES));
            }
            return answers;
        } catch (ExecutionException e) {
            throw new AssertionError("one of several threads failed: " + e.getCause(), e.getCause());
        } catch (TimeoutException e) {
            throw new AssertionError("several threads were not done after " + MINUTES + " minutes", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Does the same on several threads, each of which knows its number from 0. */
    static <T> List<T> times(int threads, Numbered<T> work) {
        return all(IntStream.range(0, threads)
                .mapToObj(number -> (Callable<T>) () -> work.on(number))
                .toList());
    }

    /** Does it on another thread and waits for it. */
    static <T> T elsewhere(Callable<T> work) {
        return all(List.of(work)).get(0);
    }

    /** Work that knows on which thread it is. */
    interface Numbered<T> {
        T on(int thread) throws Exception;
    }
}
