package org.xuncha.storage.jdbi;

import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Something that is being said to the database on a thread of its own, while whoever began it does something else. Until
 * it is over nobody else may use the connection.
 */
final class Aside {
    private final FutureTask<Void> task;

    private Aside(FutureTask<Void> task) {
        this.task = task;
    }

    static Aside begin(Saying saying) {
        FutureTask<Void> task = new FutureTask<>(() -> {
            saying.say();
            return null;
        });
        Thread thread = new Thread(task, "xuncha-aside");
        thread.setDaemon(true);
        thread.start();
        return new Aside(task);
    }

    /** Waits until it is over, however often the one who waits is interrupted: the connection is not free before. */
    void over() throws SQLException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    task.get();
                    return;
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof SQLException error) {
                throw error;
            }
            throw new IllegalStateException("found " + cause + ", expected that rows can be sent", cause);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** What is said. */
    interface Saying {
        void say() throws SQLException;
    }
}
