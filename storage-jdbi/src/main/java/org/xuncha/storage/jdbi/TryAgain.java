package org.xuncha.storage.jdbi;

import java.sql.SQLException;

/** The engine asked that the whole transaction be tried again. Never leaves the store. */
final class TryAgain extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient SQLException said;

    TryAgain(SQLException said) {
        super(said);
        this.said = said;
    }

    /** What the engine said. */
    SQLException said() {
        return said;
    }
}
