package org.xuncha.example.benchmarks.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Transactions by hand on one connection. On SQLite, which lets one write at a time, threads wait for each other here.
 *
 * @param connection on what
 * @param turn whose turn it is to write, where only one can
 */
record Writer(Connection connection, ReentrantLock turn) {

    void write(Work work) throws Exception {
        turn.lock();
        try {
            connection.setAutoCommit(false);
            work.run();
            connection.commit();
        } catch (Exception e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
            turn.unlock();
        }
    }

    /** What is done between begin and commit. */
    interface Work {
        void run() throws SQLException;
    }
}
