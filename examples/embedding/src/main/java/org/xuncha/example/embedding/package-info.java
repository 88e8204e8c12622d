/**
 * The code of the README. May import the core and the memory store.
 */
@NullMarked
package org.xuncha.example.embedding;

import org.jspecify.annotations.NullMarked;
