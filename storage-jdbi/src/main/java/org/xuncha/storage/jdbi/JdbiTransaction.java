package org.xuncha.storage.jdbi;

import java.sql.SQLException;
import org.xuncha.storage.Problems;
import org.xuncha.storage.Records;
import org.xuncha.storage.Transaction;

/** The ports over one session, from its begin to its end. */
record JdbiTransaction(Records records, Problems problems, Rollups rollups) implements Transaction {

    static JdbiTransaction on(Ground ground) {
        Rollups rollups = new Rollups(ground);
        return new JdbiTransaction(
                new JdbiRecords(ground, new Appending(ground, rollups)), new JdbiProblems(ground, rollups), rollups);
    }

    /** Writes what is written last. */
    void finish() throws SQLException {
        rollups.flush();
    }
}
