/**
 * Problems found alike in several villages, lifted to one {@link org.xuncha.systemic.SystemicProblem} of a township or
 * county, with one remedy of its own. Its members stay problems of their villages and close on their own evidence.
 *
 * <p>Enter by {@code SystemicProblem} and {@link org.xuncha.systemic.SystemicAct}. May import {@code rule}, {@code
 * organisation}, {@code focus}, {@code policy}, {@code record}, {@code round}, {@code rectification} and {@code problem}.
 */
@NullMarked
package org.xuncha.systemic;

import org.jspecify.annotations.NullMarked;
