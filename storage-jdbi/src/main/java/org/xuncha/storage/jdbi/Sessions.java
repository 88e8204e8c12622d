package org.xuncha.storage.jdbi;

import java.sql.SQLException;

/** Where sessions come from. */
interface Sessions {

    /** A session for one transaction; a writer may have to wait for its turn. */
    Session take(boolean writes);

    /**
     * Gives a session back.
     *
     * @param sound whether its transaction ended as it should; otherwise it is not used again
     */
    void give(Session session, boolean writes, boolean sound) throws SQLException;

    /** Closes what is open of this store's own. */
    void close() throws SQLException;
}
