/**
 * Measurements of the library. May import everything.
 */
@NullMarked
package org.xuncha.example.benchmarks;

import org.jspecify.annotations.NullMarked;
