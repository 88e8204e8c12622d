/**
 * A store in a relational database. May import the core.
 */
@NullMarked
package org.xuncha.storage.jdbi;

import org.jspecify.annotations.NullMarked;
