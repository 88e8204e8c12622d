/**
 * The best plan of who serves where, or the proof that there is none: {@link org.xuncha.planner.Planner}, asked with a
 * {@link org.xuncha.planner.StaffingTask}, answers with an {@link org.xuncha.planner.Outcome}.
 *
 * <p>Enter by {@code Planner}. Whoever adopts a plan is judged by room {@code staffing}, which needs no planner. May
 * import {@code rule}, {@code organisation}, {@code policy}, {@code recusal} and {@code staffing}.
 */
@NullMarked
package org.xuncha.planner;

import org.jspecify.annotations.NullMarked;
