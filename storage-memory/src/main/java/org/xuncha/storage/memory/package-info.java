/**
 * A store that keeps everything in memory. May import the core.
 */
@NullMarked
package org.xuncha.storage.memory;

import org.jspecify.annotations.NullMarked;
