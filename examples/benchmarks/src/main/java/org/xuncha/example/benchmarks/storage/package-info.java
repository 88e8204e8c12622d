/**
 * What keeping costs: the stores of the library beside plain JDBC, COPY, Hibernate, jOOQ and JaVers, each on a server or
 * file that is made for the occasion.
 *
 * <p>Enter by {@link org.xuncha.example.benchmarks.storage.StorageCommand}. May import everything.
 */
@NullMarked
package org.xuncha.example.benchmarks.storage;

import org.jspecify.annotations.NullMarked;
