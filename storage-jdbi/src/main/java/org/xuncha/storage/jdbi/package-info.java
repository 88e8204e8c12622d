/**
 * A store in a relational database: a SQLite file of its own, or the database of a host.
 *
 * <p>Enter by {@link org.xuncha.storage.jdbi.JdbiStorage}. May import the core.
 */
@NullMarked
package org.xuncha.storage.jdbi;

import org.jspecify.annotations.NullMarked;
