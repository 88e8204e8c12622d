package org.xuncha.storage.jdbi;

/** A server that somebody else started: the system properties storage.url, storage.user and storage.password say where. */
record GivenServer(String url, String user, String password) implements Server {

    static GivenServer of() {
        return new GivenServer(
                System.getProperty("storage.url", ""),
                System.getProperty("storage.user", ""),
                System.getProperty("storage.password", ""));
    }

    @Override
    public void close() {
        // It is not ours to stop.
    }
}
