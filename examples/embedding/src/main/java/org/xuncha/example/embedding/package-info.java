/**
 * The code of the README, compiled and run.
 *
 * <p>Enter by {@link org.xuncha.example.embedding.Embedding}.
 */
@NullMarked
package org.xuncha.example.embedding;

import org.jspecify.annotations.NullMarked;
