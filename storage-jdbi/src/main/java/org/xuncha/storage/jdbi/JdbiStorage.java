package org.xuncha.storage.jdbi;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Properties;
import java.util.SortedMap;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.xuncha.storage.Storage;
import org.xuncha.storage.StorageFailure;
import org.xuncha.storage.StorageRule;
import org.xuncha.storage.Transaction;

/**
 * A store in a relational database: a SQLite file of its own, or the database of a host. Its tables are made, or brought
 * to this version, when the store is opened; nodes that are started at once do not get in each other's way.
 *
 * <p>On a connection that the host lends inside a transaction of his own, as Spring's {@code
 * TransactionAwareDataSourceProxy} does, a transaction of the store is a part of the host's: what it wrote is kept when
 * the host commits, and is gone when he rolls back. Work that throws takes back its own part alone. The host then sees to
 * isolation, and repeats his transaction where the engine asks for it.
 *
 * <p>The database's driver is brought by the host: for a file, {@code org.xerial:sqlite-jdbc} with
 * SQLite 3.44 or later.
 */
public final class JdbiStorage implements Storage {
    private final Engine engine;
    private final Runs runs;
    private final Statements statements;

    /** One for each store, so that two stores do not know each other. */
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<Ground> own = new ThreadLocal<>();

    private volatile boolean closed;

    private JdbiStorage(Engine engine, Tables tables, Sessions sessions) {
        this.engine = engine;
        this.statements = new Statements(tables.qualified());
        this.runs = new Runs(engine, sessions);
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
        Schema schema = new Schema(engine, Tables.USUAL);
        try {
            sqlite.prepare(schema);
        } catch (SQLException e) {
            throw engine.failure(e);
        }
        return opened(engine, Tables.USUAL, new SqliteSessions(sqlite.jdbi()), schema::bringUpToDate);
    }

    /**
     * A store in the database of a host, which keeps its connections; {@link Tables#USUAL} are its tables.
     *
     * @throws StorageFailure {@link StorageRule#ENGINE_TRUSTED} if the engine is one that loses what it acknowledged, or
     *     one for which there is no dialect; otherwise as {@link #sqlite(Path)}
     * @throws IllegalStateException if connections do not commit by themselves: then nobody could tell whether a
     *     transaction is the host's
     */
    public static JdbiStorage of(DataSource source) {
        return of(source, Tables.USUAL);
    }

    /** A store in tables of these names, as {@link #of(DataSource)}. */
    public static JdbiStorage of(DataSource source, Tables tables) {
        return of(Jdbi.create(source), tables);
    }

    /** A store in the database of a host, as {@link #of(DataSource)}. */
    public static JdbiStorage of(Jdbi jdbi) {
        return of(jdbi, Tables.USUAL);
    }

    /** A store in tables of these names, as {@link #of(DataSource)}. */
    public static JdbiStorage of(Jdbi jdbi, Tables tables) {
        Engine engine = Engine.of(jdbi);
        Schema schema = new Schema(engine, tables);
        return opened(engine, tables, new HostSessions(jdbi, engine.dialect()), schema::bringUpToDate);
    }

    /**
     * The numbered steps that lead to the tables of this version, as SQL files by their names: for a host who lets his
     * own tool run them, each once and in order. A store that finds them done changes nothing when it is opened.
     */
    public static SortedMap<String, String> ddl(Dialect dialect, Tables tables) {
        return Steps.files(dialect, tables);
    }

    private static JdbiStorage opened(Engine engine, Tables tables, Sessions sessions, Opening opening) {
        JdbiStorage storage = new JdbiStorage(engine, tables, sessions);
        try {
            storage.runs.run(Purpose.WRITE, session -> {
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
        return transact(Purpose.WRITE, work);
    }

    @Override
    public <T> T read(Function<Transaction, T> work) {
        return transact(Purpose.READ, work);
    }

    @Override
    public <T> T ask(Function<Transaction, T> question) {
        return transact(Purpose.QUESTION, question);
    }

    private <T> T transact(Purpose purpose, Function<Transaction, T> work) {
        requireFree();
        return runs.run(purpose, session -> {
            Ground ground = new Ground(session, statements, engine, purpose);
            own.set(ground);
            try {
                JdbiTransaction transaction = JdbiTransaction.on(ground);
                T answer = work.apply(transaction);
                ground.requireKept();
                transaction.finish();
                return answer;
            } catch (RuntimeException | Error e) {
                ground.requireNoRetry();
                throw e;
            } finally {
                ground.end();
                own.remove();
            }
        });
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
        runs.close();
    }

    /** What is done first of all, in a transaction of its own. */
    private interface Opening {
        void on(Session session) throws SQLException;
    }
}
