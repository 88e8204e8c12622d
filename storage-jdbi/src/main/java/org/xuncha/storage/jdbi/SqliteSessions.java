package org.xuncha.storage.jdbi;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * One session that writes, by turns, and some that read beside it, all kept open with what they have prepared. Whoever
 * comes when the turn is free takes it at once, as waking those who wait takes long; but only so often one after another,
 * so that nobody waits for ever.
 */
final class SqliteSessions implements Sessions {
    private static final int READERS_KEPT = 8;
    private static final int PASSED_AT_MOST = 16;

    private final Jdbi jdbi;
    private final ReentrantLock turn = new ReentrantLock(true);
    private final Deque<Session> readers = new ArrayDeque<>();
    private @Nullable Session writer;

    /** How often those who waited were passed since one of them had his turn. */
    private volatile int passed;

    private boolean closed;

    SqliteSessions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Session take(Purpose purpose) {
        if (!purpose.writes()) {
            Session idle = idleReader();
            return idle != null ? idle : open();
        }
        takeTurn();
        try {
            Session ready = writer != null ? writer : open();
            writer = ready;
            return ready;
        } catch (RuntimeException e) {
            turn.unlock();
            throw e;
        }
    }

    private void takeTurn() {
        boolean free = passed < PASSED_AT_MOST && turn.tryLock();
        if (!free) {
            turn.lock();
        }
        passed = free && turn.hasQueuedThreads() ? passed + 1 : 0;
    }

    private Session open() {
        return new Session(jdbi.open(), Dialect.SQLITE, true);
    }

    private synchronized @Nullable Session idleReader() {
        return readers.poll();
    }

    private synchronized boolean keptForLater(Session reader) {
        return !closed && readers.size() < READERS_KEPT && readers.offerFirst(reader);
    }

    @Override
    public void give(Session session, Purpose purpose, boolean sound) throws SQLException {
        if (!purpose.writes()) {
            if (!sound || !keptForLater(session)) {
                session.close();
            }
            return;
        }
        try {
            if (!sound) {
                writer = null;
                session.close();
            }
        } finally {
            turn.unlock();
        }
    }

    /** Waits for the writer. The last connection to close brings the log into the file. */
    @Override
    public void close() throws SQLException {
        turn.lock();
        try {
            Session last = writer;
            writer = null;
            closeReaders();
            if (last != null) {
                last.close();
            }
        } finally {
            turn.unlock();
        }
    }

    private synchronized void closeReaders() throws SQLException {
        closed = true;
        while (!readers.isEmpty()) {
            readers.pop().close();
        }
    }
}
