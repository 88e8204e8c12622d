/**
 * Who inspects whom: the pool, the teams, the plan that puts one into the other, and who is authorised, in {@link
 * org.xuncha.staffing.Staffing}; what may be done to it in {@link org.xuncha.staffing.StaffingAct} and {@link
 * org.xuncha.staffing.StaffingRules}.
 *
 * <p>Enter by {@code Staffing}. May import {@code rule}, {@code organisation}, {@code policy}, {@code record}, {@code
 * round} and {@code recusal}.
 */
@NullMarked
package org.xuncha.staffing;

import org.jspecify.annotations.NullMarked;
