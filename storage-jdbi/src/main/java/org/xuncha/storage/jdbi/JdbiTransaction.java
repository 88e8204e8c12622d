package org.xuncha.storage.jdbi;

import java.sql.SQLException;
import org.xuncha.storage.Problems;
import org.xuncha.storage.Records;
import org.xuncha.storage.Transaction;

/** The ports over one session, from its begin to its end. */
record JdbiTransaction(Records records, Problems problems, Appending appending, boolean isJoined)
        implements Transaction {

    static JdbiTransaction on(Ground ground) {
        Rollups rollups = new Rollups(ground);
        Appending appending = new Appending(ground, rollups);
        return new JdbiTransaction(
                new JdbiRecords(ground, appending),
                new JdbiProblems(ground, rollups),
                appending,
                ground.session().isJoined());
    }

    /** Writes what is written last. */
    void finish() throws SQLException {
        appending.finish();
    }
}
