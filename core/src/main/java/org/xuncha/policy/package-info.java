/**
 * What a place decides for itself: the {@link org.xuncha.policy.Policy} of a round with one part per room, all of it
 * immutable values that the rules are given and that are kept with the round.
 *
 * <p>Enter by {@code Policies} for a preset, or by {@code Policy}. A setting that no rule reads has no place here. May
 * import {@code rule}, {@code calendar}, {@code organisation} and {@code focus}.
 */
@NullMarked
package org.xuncha.policy;

import org.jspecify.annotations.NullMarked;
