/**
 * One problem and its whole life under one identity: the {@link org.xuncha.problem.Problem}, which holds its remedy once
 * feedback was given; what may be done to it in {@link org.xuncha.problem.ProblemAct} and {@code RectificationAct}; and
 * on one page, {@link org.xuncha.problem.Move}, which act may follow which {@link org.xuncha.problem.Status}, by whom
 * and since which phase of the round.
 *
 * <p>Enter by {@code Problem} and {@code ProblemRules}. May import {@code rule}, {@code calendar}, {@code organisation},
 * {@code focus}, {@code policy}, {@code record}, {@code round}, {@code recusal} and {@code rectification}.
 */
@NullMarked
package org.xuncha.problem;

import org.jspecify.annotations.NullMarked;
