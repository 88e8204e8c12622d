/**
 * Who must stand aside, from what, since when and why: dated {@link org.xuncha.recusal.Facts}, and the one function
 * {@link org.xuncha.recusal.Recusal} that judges inspectors, handlers of working papers and reviewers of closings alike
 * by the lines of a {@link org.xuncha.policy.RecusalPolicy}.
 *
 * <p>Enter by {@code Recusal}. May import {@code rule}, {@code organisation} and {@code policy}.
 */
@NullMarked
package org.xuncha.recusal;

import org.jspecify.annotations.NullMarked;
