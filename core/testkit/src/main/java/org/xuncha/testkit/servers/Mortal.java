package org.xuncha.testkit.servers;

import java.io.IOException;

/** A server that can be killed and started again on what it left. */
public interface Mortal extends Server {

    /** Kills all its processes, as {@code kill -9} does, and waits until they are gone. */
    void kill() throws IOException;

    /** Starts it again and waits until it answers. */
    void startAgain() throws IOException;
}
