/**
 * A store that keeps everything in memory, as persistent immutable maps behind one root.
 *
 * <p>Enter by {@link org.xuncha.storage.memory.MemoryStorage}. May import the core.
 */
@NullMarked
package org.xuncha.storage.memory;

import org.jspecify.annotations.NullMarked;
