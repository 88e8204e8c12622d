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

/**
 * Stands between a store and its database, and cuts the connection once: at a step that is named beforehand, before the
 * database hears of it, or after it has done it and before it can say so. A step is whatever makes the driver speak.
 */
final class FaultyDriver implements InvocationHandler {
    private static final Set<String> STEPS = Set.of(
            "executeQuery",
            "executeUpdate",
            "execute",
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

    /** A connection, or a statement of it. */
    private final class Watched implements InvocationHandler {
        private final Connection connection;
        private final Object target;

        Watched(Connection connection, Object target) {
            this.connection = connection;
            this.target = target;
        }

        @Override
        public Object invoke(Object self, Method method, Object[] arguments) throws Throwable {
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
            Object answer = on(target, method, arguments);
            return answer instanceof PreparedStatement statement
                    ? proxy(PreparedStatement.class, new Watched(connection, statement))
                    : answer;
        }
    }
}
