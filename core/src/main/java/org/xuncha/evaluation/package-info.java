/**
 * How well an inspected organisation put its problems right: {@link org.xuncha.evaluation.Evaluation ratings} by the
 * parties that policy names, none of whom rectified, and the {@link org.xuncha.evaluation.EvaluationResult} that they add
 * up to, computed and explained.
 *
 * <p>Enter by {@code Evaluation}, {@link org.xuncha.evaluation.EvaluationAct} and {@code EvaluationResult}. May import
 * {@code rule}, {@code organisation}, {@code policy}, {@code record}, {@code round}, {@code rectification} and {@code
 * problem}.
 */
@NullMarked
package org.xuncha.evaluation;

import org.jspecify.annotations.NullMarked;
