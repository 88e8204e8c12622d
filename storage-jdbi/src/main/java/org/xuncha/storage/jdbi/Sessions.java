package org.xuncha.storage.jdbi;

import java.sql.SQLException;

/** Where sessions come from. */
interface Sessions {

    /** A session for one purpose; a writer may have to wait for its turn. */
    Session take(Purpose purpose);

    /**
     * Gives a session back.
     *
     * @param sound whether its transaction ended as it should; otherwise it is not used again
     */
    void give(Session session, Purpose purpose, boolean sound) throws SQLException;

    /** Closes what is open of this store's own. */
    void close() throws SQLException;
}
