/**
 * How fast and how well the planner of staffing works, on instances that anybody can generate, alone and beside other
 * solvers.
 *
 * <p>Enter by {@link org.xuncha.example.benchmarks.staffing.StaffingCommand} and {@link
 * org.xuncha.example.benchmarks.staffing.PeersCommand}. May import everything.
 */
@NullMarked
package org.xuncha.example.benchmarks.staffing;

import org.jspecify.annotations.NullMarked;
