package org.xuncha.example.benchmarks.storage;

import java.sql.SQLException;

/** One way of keeping problems with their records, with tables of its own. */
interface Contender extends AutoCloseable {

    /** Under what name it stands in the table of results. */
    String name();

    /** What one thread works with. */
    Hand hand() throws Exception;

    @Override
    void close() throws SQLException;
}
