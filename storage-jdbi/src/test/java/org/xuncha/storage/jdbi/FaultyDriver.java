package org.xuncha.storage.jdbi;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

/**
 * Stands between a store and its database, and cuts the connection once: at a step that is named beforehand, before the
 * database hears of it, or after it has done it and before it can say so. A step is whatever makes the driver speak.
 */
final class FaultyDriver implements InvocationHandler {
    private static final Set<String> STEPS = Set.of(
            "executeQuery",
            "executeUpdate",
            "executeBatch",
            "execute",
            "copyIn",
            "writeToCopy",
            "flushCopy",
            "endCopy",
            "commit",
            "rollback",
            "setAutoCommit",
            "setTransactionIsolation");
    /** The state of a connection that failed. */
    private static final String LOST = "08006";

    private final DataSource real;
    private int stepsToGo;
    private boolean heard;
    private boolean cut;
    private int steps;

    FaultyDriver(DataSource real) {
        this.real = real;
    }

    /** Cuts the next transaction at a step, from 1; heard or not. */
    void cutAt(int step, boolean heardBefore) {
        stepsToGo = step;
        heard = heardBefore;
        cut = false;
    }

    /** Whether the cut was made. */
    boolean hasCut() {
        return cut;
    }

    /** How many steps were made since this was asked last. */
    int stepsSince() {
        int made = steps;
        steps = 0;
        return made;
    }

    DataSource source() {
        return proxy(DataSource.class, this);
    }

    /** The data source itself gives out connections that are watched. */
    @Override
    public Object invoke(Object self, Method method, Object[] arguments) throws Throwable {
        Object answer = on(real, method, arguments);
        return answer instanceof Connection connection
                ? proxy(Connection.class, new Watched(connection, connection))
                : answer;
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object on(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private Object step(Connection connection, Object target, Method method, Object[] arguments) throws Throwable {
        boolean step = STEPS.contains(method.getName());
        steps += step ? 1 : 0;
        if (step && --stepsToGo == 0) {
            if (heard) {
                on(target, method, arguments);
            }
            cut = true;
            connection.unwrap(Connection.class).abort(Runnable::run);
            throw new SQLException("the connection was cut at " + method.getName(), LOST);
        }
        return on(target, method, arguments);
    }

    /** A connection, or what speaks through it: a statement, or PostgreSQL's own ways of copying rows. */
    private final class Watched implements InvocationHandler {
        private final Connection connection;
        private final Object target;

        Watched(Connection connection, Object target) {
            this.connection = connection;
            this.target = target;
        }

        @Override
        public Object invoke(Object self, Method method, Object[] arguments) throws Throwable {
            Object answer = step(connection, target, method, arguments);
            if (answer instanceof PreparedStatement) {
                return watched(PreparedStatement.class, answer);
            }
            if (answer instanceof CopyIn) {
                return watched(CopyIn.class, answer);
            }
            if (answer instanceof CopyManager copies) {
                return new WatchedCopies(
                        connection.unwrap(BaseConnection.class), watched(Copies.class, (Copies) copies::copyIn));
            }
            return method.getName().equals("unwrap") && answer instanceof PGConnection
                    ? watched(PGConnection.class, answer)
                    : answer;
        }

        private <T> T watched(Class<T> type, Object found) {
            return proxy(type, new Watched(connection, found));
        }
    }

    /** What of PostgreSQL's copying is watched. */
    interface Copies {
        CopyIn copyIn(String sql) throws SQLException;
    }

    /** The driver's class for copying, which is no interface. */
    private static final class WatchedCopies extends CopyManager {
        private final Copies copies;

        WatchedCopies(BaseConnection connection, Copies copies) throws SQLException {
            super(connection);
            this.copies = copies;
        }

        @Override
        public CopyIn copyIn(String sql) throws SQLException {
            return copies.copyIn(sql);
        }
    }
}
