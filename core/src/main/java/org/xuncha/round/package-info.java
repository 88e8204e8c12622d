/**
 * One campaign: its kinds, period, objects and phases, and the policy in force, in {@link org.xuncha.round.Round}; what
 * may be done to it in {@link org.xuncha.round.RoundAct} and {@link org.xuncha.round.RoundRules}; the {@link
 * org.xuncha.round.Seals} by which everything in it is shown to be unchanged.
 *
 * <p>Enter by {@code Round}. May import {@code rule}, {@code calendar}, {@code organisation}, {@code focus}, {@code
 * policy} and {@code record}.
 */
@NullMarked
package org.xuncha.round;

import org.jspecify.annotations.NullMarked;
