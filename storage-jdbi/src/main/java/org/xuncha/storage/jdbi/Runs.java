package org.xuncha.storage.jdbi;

import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jdbi.v3.core.CloseException;
import org.jdbi.v3.core.ConnectionException;
import org.xuncha.storage.StorageFailure;
import org.xuncha.storage.StorageRule;

/**
 * Runs work on sessions: begin, work, commit, and all of it again where the engine asks for that. A transaction of the
 * host is not begun again here, because only he knows what else was in it.
 */
final class Runs {
    private static final int TRIES = 8;
    private static final long PAUSE_MILLIS = 10;

    private final Engine engine;
    private final Sessions sessions;

    Runs(Engine engine, Sessions sessions) {
        this.engine = engine;
        this.sessions = sessions;
    }

    /** Runs work between begin and commit, again where the engine asks for it. */
    <T> T run(Purpose purpose, SessionWork<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(purpose, work);
            } catch (TryAgain again) {
                if (attempt == TRIES) {
                    throw engine.failure(again.said());
                }
                long most = TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS << attempt);
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(most));
            }
        }
    }

    private <T> T once(Purpose purpose, SessionWork<T> work) {
        Session session = take(purpose);
        boolean sound = false;
        try {
            session.begin(purpose);
            T answer = work.on(session);
            commit(session, purpose);
            sound = true;
            return answer;
        } catch (SQLException e) {
            throw session.isJoined() ? engine.failure(e) : failureOrAgain(e);
        } catch (TryAgain again) {
            throw session.isJoined() && engine.dialect().trouble(again.said()) == Trouble.AGAIN
                    ? engine.failure(again.said())
                    : again;
        } finally {
            giveBack(session, purpose, sound || rolledBack(session));
        }
    }

    private Session take(Purpose purpose) {
        try {
            return sessions.take(purpose);
        } catch (ConnectionException e) {
            throw e.getCause() instanceof SQLException cause
                    ? failureOrAgain(cause)
                    : StorageFailure.of(StorageRule.STORE_ANSWERS, engine.place(), e, "a connection", e);
        }
    }

    private void commit(Session session, Purpose purpose) throws SQLException {
        try {
            session.commit();
        } catch (SQLException e) {
            if (!purpose.writes() || engine.dialect().trouble(e) == Trouble.AGAIN) {
                throw e;
            }
            throw engine.commitFailure(e);
        }
    }

    private RuntimeException failureOrAgain(SQLException e) {
        return engine.dialect().trouble(e) == Trouble.AGAIN ? new TryAgain(e) : engine.failure(e);
    }

    /** A session that cannot be rolled back is closed, and then its engine takes back what was not committed. */
    private static boolean rolledBack(Session session) {
        try {
            session.rollback();
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    /**
     * Gives a session back after its transaction has ended. A connection that cannot be closed any more changes nothing
     * of that end: what was committed is kept, and what failed has said why.
     */
    private void giveBack(Session session, Purpose purpose, boolean sound) {
        try {
            sessions.give(session, purpose, sound);
        } catch (SQLException | CloseException e) {
            // It is lost with its connection, which its host will notice.
        }
    }

    void close() {
        try {
            sessions.close();
        } catch (SQLException e) {
            throw engine.failure(e);
        }
    }

    /** Work on a session between begin and commit. */
    interface SessionWork<T> {
        T on(Session session) throws SQLException;
    }
}
