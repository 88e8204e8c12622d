package org.xuncha.storage.jdbi;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xuncha.record.Subject;

/**
 * What the ports of one transaction stand on: a session, from its begin to its end, on the thread that it was given to.
 * What goes wrong once stays wrong to the end.
 */
final class Ground {
    private final Thread owner = Thread.currentThread();
    private final Session session;
    private final Statements statements;
    private final Engine engine;
    private final Purpose purpose;
    private Settling settling = () -> {};
    private boolean asked;
    private boolean busy;
    private boolean givenOut;
    private @Nullable RuntimeException lost;
    private @Nullable SQLException again;
    private boolean ended;

    Ground(Session session, Statements statements, Engine engine, Purpose purpose) {
        this.session = session;
        this.statements = statements;
        this.engine = engine;
        this.purpose = purpose;
    }

    Session session() {
        return session;
    }

    Statements statements() {
        return statements;
    }

    Engine engine() {
        return engine;
    }

    Dialect dialect() {
        return engine.dialect();
    }

    void end() {
        ended = true;
    }

    /** Throws what made this transaction lost, whether or not the work caught it. */
    void requireKept() {
        if (lost != null) {
            throw lost;
        }
    }

    /**
     * Goes on if this transaction was not lost to an engine that asks for it once more.
     *
     * @throws TryAgain otherwise
     */
    void requireNoRetry() {
        if (again != null) {
            throw new TryAgain(again);
        }
    }

    /** Notes that a part of an answer was given out, so that this transaction cannot be tried once more unnoticed. */
    void givesOut() {
        givenOut = true;
    }

    RuntimeException lose(SQLException e) {
        again = !givenOut && engine.dialect().trouble(e) == Trouble.AGAIN ? e : null;
        return lose(engine.failure(e));
    }

    /** Loses a transaction to an error of the statement that would have committed it. */
    RuntimeException loseAtCommit(SQLException e) {
        again = engine.dialect().trouble(e) == Trouble.AGAIN ? e : null;
        return lose(engine.commitFailure(e));
    }

    /** Loses the transaction to something that will not stand in its way when it is tried once more. */
    RuntimeException loseForNow(SQLException e) {
        again = e;
        return lose(engine.failure(e));
    }

    RuntimeException lose(RuntimeException why) {
        lost = why;
        return why;
    }

    /** Whether many appends are being made now, so that nothing else may be done here. */
    void busy(boolean now) {
        busy = now;
    }

    /** What must be done before anything is asked. */
    void first(Settling unsettled) {
        settling = unsettled;
    }

    void settle() {
        settling.settle();
    }

    /**
     * Begins one question, to which one statement is the answer.
     *
     * @throws IllegalStateException if there was room for one only, and it was asked
     */
    void question() {
        requireUsable();
        if (purpose == Purpose.QUESTION && asked) {
            throw new IllegalStateException("one question was asked already; ask several in a transaction that reads");
        }
        asked = true;
    }

    /** Begins one question that several statements answer. */
    void longQuestion() {
        question();
        try {
            session.several();
        } catch (SQLException e) {
            throw lose(e);
        }
    }

    <T> List<T> ask(String sql, List<?> values, Session.Reading<T> reading) {
        requireUsable();
        settle();
        try {
            return session.ask(sql, values, reading);
        } catch (SQLException e) {
            throw lose(e);
        } catch (IllegalArgumentException e) {
            throw lose(engine.damaged(e)); // nothing but what was changed past the store is not of its form
        }
    }

    void requireWriting() {
        requireUsable();
        if (!purpose.writes()) {
            throw new IllegalStateException("this transaction only reads");
        }
    }

    private void requireUsable() {
        if (ended) {
            throw new IllegalStateException("the transaction is over");
        }
        if (Thread.currentThread() != owner) {
            throw new IllegalStateException("the transaction belongs to another thread");
        }
        if (lost != null) {
            throw lost;
        }
        if (busy) {
            throw new IllegalStateException("the transaction takes in many appends that are being made");
        }
    }

    static List<Object> key(Subject subject) {
        return List.of(subject.round().value(), subject.kind(), subject.key());
    }

    static long requirePositive(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("found limit " + limit + ", expected 1 or more");
        }
        return limit;
    }

    /** Does what was put off. */
    interface Settling {
        void settle();
    }
}
