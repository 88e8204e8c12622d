package org.xuncha.testkit.servers;

import java.io.IOException;

/** A database server that was started for tests or measurements, with data of its own. */
public interface Server extends AutoCloseable {
    /** The URL of JDBC. */
    String url();

    /** Who may do everything there. */
    String user();

    /** The password, empty if none is asked for. */
    String password();

    /** Stops the server and throws its data away. */
    @Override
    void close() throws IOException;

    /** Begins a server. */
    interface Start {
        Server now() throws Exception;
    }
}
