package org.xuncha.storage.jdbi;

import java.io.IOException;

/** A database server that was started for tests, with data of its own. */
interface Server extends AutoCloseable {
    String url();

    String user();

    String password();

    /** Stops the server and throws its data away. */
    @Override
    void close() throws IOException;

    /** Begins a server. */
    interface Start {
        Server now() throws Exception;
    }
}
