package org.xuncha.storage.jdbi;

import java.nio.file.Path;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.xuncha.storage.Storage;
import org.xuncha.storage.StorageFailure;
import org.xuncha.storage.StorageRule;
import org.xuncha.storage.Transaction;

/**
 * A store in a relational database: a SQLite file of its own, or the database of a host. Its tables begin with
 * {@value #PREFIX}; they are made, or brought to this version, when the store is opened.
 *
 * <p>The database's driver is brought by the host: for a file, {@code org.xerial:sqlite-jdbc}.
 */
public final class JdbiStorage implements Storage {
    /** What the names of all tables begin with. */
    public static final String PREFIX = "xuncha_";

    private static final int TRIES = 8;
    private static final long PAUSE_MILLIS = 10;

    private final Engine engine;
    private final Sessions sessions;
    private final Statements statements = new Statements(PREFIX);

    /** One for each store, so that two stores do not know each other. */
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<JdbiTransaction> own = new ThreadLocal<>();

    private volatile boolean closed;

    private JdbiStorage(Engine engine, Sessions sessions) {
        this.engine = engine;
        this.sessions = sessions;
    }

    /**
     * A store in a file, which is made if there is none. Every act that was acknowledged outlives a crash of the process
     * and of the machine. Several stores, also of several processes, may be opened on one file.
     *
     * @throws StorageFailure if the file is damaged, is something else, may not be written, or is of a later version
     */
    public static JdbiStorage sqlite(Path file) {
        return sqlite(file, new Properties());
    }

    static JdbiStorage sqlite(Path file, Properties more) {
        SqliteFile sqlite = new SqliteFile(file, more);
        Engine engine = sqlite.engine();
        Schema schema = new Schema(engine, PREFIX);
        try {
            sqlite.prepare(schema);
        } catch (SQLException e) {
            throw engine.failure(e);
        }
        return opened(engine, new SqliteSessions(sqlite.jdbi()), session -> {
            sqlite.lookThrough(session);
            schema.bringUpToDate(session);
        });
    }

    /**
     * A store in the database of a host, which keeps its connections.
     *
     * @throws StorageFailure {@link StorageRule#ENGINE_TRUSTED} if the engine is one that loses what it acknowledged, or
     *     one for which there is no dialect; otherwise as {@link #sqlite(Path)}
     */
    public static JdbiStorage of(DataSource source) {
        return of(Jdbi.create(source));
    }

    /** A store in the database of a host, as {@link #of(DataSource)}. */
    public static JdbiStorage of(Jdbi jdbi) {
        Engine engine = engineOf(jdbi);
        Schema schema = new Schema(engine, PREFIX);
        return opened(engine, new HostSessions(jdbi, engine.dialect()), schema::bringUpToDate);
    }

    private static Engine engineOf(Jdbi jdbi) {
        try (Handle handle = jdbi.open()) {
            DatabaseMetaData data = handle.getConnection().getMetaData();
            String product = data.getDatabaseProductName();
            String place = data.getURL() == null ? product : data.getURL().replaceAll("[?;].*", "");
            if (product.equals("H2") && !place.toLowerCase(Locale.ROOT).startsWith("jdbc:h2:mem:")) {
                throw StorageFailure.of(
                        StorageRule.ENGINE_TRUSTED,
                        place,
                        "an H2 file database, which loses updates that it has acknowledged",
                        "SQLite, PostgreSQL or MariaDB",
                        null);
            }
            return Dialect.of(product)
                    .map(dialect -> new Engine(dialect, place))
                    .orElseThrow(() -> StorageFailure.of(
                            StorageRule.ENGINE_TRUSTED, place, product, "SQLite, PostgreSQL or MariaDB", null));
        } catch (SQLException | ConnectionException e) {
            throw StorageFailure.of(StorageRule.STORE_ANSWERS, "the host's database", e, "a connection", e);
        }
    }

    private static JdbiStorage opened(Engine engine, Sessions sessions, Opening opening) {
        JdbiStorage storage = new JdbiStorage(engine, sessions);
        try {
            storage.run(true, session -> {
                opening.on(session);
                return storage;
            });
            return storage;
        } catch (RuntimeException e) {
            try {
                storage.close();
            } catch (StorageFailure second) {
                e.addSuppressed(second);
            }
            throw e;
        }
    }

    @Override
    public <T> T write(Function<Transaction, T> work) {
        return transact(true, work);
    }

    @Override
    public <T> T read(Function<Transaction, T> work) {
        return transact(false, work);
    }

    private <T> T transact(boolean writes, Function<Transaction, T> work) {
        requireFree();
        return run(writes, session -> {
            JdbiTransaction transaction = new JdbiTransaction(session, statements, engine, writes);
            own.set(transaction);
            try {
                T answer = work.apply(transaction);
                transaction.requireKept();
                return answer;
            } catch (RuntimeException | Error e) {
                transaction.requireNoRetry();
                throw e;
            } finally {
                transaction.end();
                own.remove();
            }
        });
    }

    /** Runs work between begin and commit, again where the engine asks for it. */
    private <T> T run(boolean writes, SessionWork<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(writes, work);
            } catch (TryAgain again) {
                if (attempt == TRIES) {
                    throw engine.failure(again.said());
                }
                long most = TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS << attempt);
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(most));
            }
        }
    }

    private <T> T once(boolean writes, SessionWork<T> work) {
        Session session = take(writes);
        boolean sound = false;
        try {
            session.begin(writes);
            T answer = work.on(session);
            commit(session, writes);
            sound = true;
            return answer;
        } catch (SQLException e) {
            throw failureOrAgain(e);
        } finally {
            giveBack(session, writes, sound || rolledBack(session));
        }
    }

    private Session take(boolean writes) {
        try {
            return sessions.take(writes);
        } catch (ConnectionException e) {
            throw e.getCause() instanceof SQLException cause
                    ? failureOrAgain(cause)
                    : StorageFailure.of(StorageRule.STORE_ANSWERS, engine.place(), e, "a connection", e);
        }
    }

    private void commit(Session session, boolean writes) throws SQLException {
        try {
            session.commit();
        } catch (SQLException e) {
            if (!writes || engine.dialect().trouble(e) == Trouble.AGAIN) {
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

    private void giveBack(Session session, boolean writes, boolean sound) {
        try {
            sessions.give(session, writes, sound);
        } catch (SQLException e) {
            throw engine.failure(e);
        }
    }

    private void requireNoTransaction() {
        if (own.get() != null) {
            throw new IllegalStateException("a transaction of this store is under way on this thread");
        }
    }

    private void requireFree() {
        requireNoTransaction();
        if (closed) {
            throw new IllegalStateException("the store is closed");
        }
    }

    @Override
    public void close() {
        requireNoTransaction();
        closed = true;
        try {
            sessions.close();
        } catch (SQLException e) {
            throw engine.failure(e);
        }
    }

    /** What is done first of all, in a transaction of its own. */
    private interface Opening {
        void on(Session session) throws SQLException;
    }

    /** Work on a session between begin and commit. */
    private interface SessionWork<T> {
        T on(Session session) throws SQLException;
    }
}
