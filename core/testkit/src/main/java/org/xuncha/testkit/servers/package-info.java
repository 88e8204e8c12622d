/**
 * Database servers that are started with data and a port of their own on 127.0.0.1, and are gone when they are closed: for
 * the proofs of an adapter and for measurements. They run the programs that Debian installs, never as root.
 *
 * <p>Enter by {@link org.xuncha.testkit.servers.PostgresServer} and {@link org.xuncha.testkit.servers.MariaServer}. May
 * import nothing of the core.
 */
@NullMarked
package org.xuncha.testkit.servers;

import org.jspecify.annotations.NullMarked;
