package org.xuncha.storage.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * How a problem is counted, and since when.
 *
 * @param cell in which cell
 * @param since the instant of the act that led to it, in microseconds since 1970
 */
record Standing(Cell cell, long since) {
    static Standing read(String round, ResultSet row) throws SQLException {
        return new Standing(Cell.read(round, row), row.getLong(9));
    }
}
