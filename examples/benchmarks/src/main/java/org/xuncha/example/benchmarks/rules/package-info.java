/**
 * Random acts on problems, in great number: no invariant of the rules may break. May import every room of the core and
 * the testkit.
 */
@NullMarked
package org.xuncha.example.benchmarks.rules;

import org.jspecify.annotations.NullMarked;
