package org.xuncha.storage.jdbi;

import java.sql.SQLException;
import java.sql.Statement;

/** A server on which stores of tests cannot make and drop tables as they like. */
interface OwnTables {
    /** What the names of the tables of a store begin with: of the store that is this one of its test, from 0. */
    String prefix(int store);

    /** Takes away what a store of a test left. */
    void clear(Tables tables, Statement statement) throws SQLException;
}
