package org.xuncha.example.benchmarks.storage;

import java.sql.SQLException;
import java.util.List;

/** What one thread does to a store. Whoever cannot do one of these things says so by {@link #does}. */
interface Hand extends AutoCloseable {

    /** Keeps new problems, each with the first entry of its record, in one transaction. */
    void load(List<Draft> drafts) throws Exception;

    /** Adds the next entry to the record of a problem that was loaded, and moves its status on, in one transaction. */
    void act(Draft draft) throws Exception;

    /** Reads a problem with its record, both of one instant. Returns how many entries there were. */
    int read(Draft draft) throws Exception;

    /** Reads the next 100 problems of a status. Returns the key of the last, empty if there was none. */
    String page(String status, String after) throws Exception;

    /** Counts by village, level, focus, field and status. Returns how many counts there were. */
    int count() throws Exception;

    /** Whether this is offered at all. */
    default boolean does(Workload workload) {
        return true;
    }

    @Override
    void close() throws SQLException;
}
