package org.xuncha.storage.jdbi;

import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import org.jdbi.v3.core.Handles;
import org.jdbi.v3.core.Jdbi;

/** Sessions over connections that the host lends for one transaction each. */
final class HostSessions implements Sessions {
    private final Jdbi jdbi;
    private final Dialect dialect;
    private final ReentrantLock turn = new ReentrantLock(true);

    HostSessions(Jdbi jdbi, Dialect dialect) {
        this.jdbi = jdbi;
        this.dialect = dialect;
    }

    @Override
    public Session take(Purpose purpose) {
        if (purpose.writes() && dialect.oneWriter()) {
            turn.lock();
        }
        try {
            // A transaction that is open when a session is given back is the host's, and not Jdbi's to end.
            return new Session(
                    jdbi.open().configure(Handles.class, handles -> handles.setForceEndTransactions(false)),
                    dialect,
                    false);
        } catch (RuntimeException e) {
            unlock();
            throw e;
        }
    }

    @Override
    public void give(Session session, Purpose purpose, boolean sound) throws SQLException {
        try {
            session.close();
        } finally {
            unlock();
        }
    }

    private void unlock() {
        if (turn.isHeldByCurrentThread()) {
            turn.unlock();
        }
    }

    @Override
    public void close() {
        // The connections are the host's.
    }
}
