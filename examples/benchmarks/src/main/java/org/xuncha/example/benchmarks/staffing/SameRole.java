package org.xuncha.example.benchmarks.staffing;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.selector.common.decorator.SelectionFilter;
import ai.timefold.solver.core.impl.heuristic.selector.move.generic.SwapMove;
import org.xuncha.example.benchmarks.staffing.TimefoldModel.Placed;
import org.xuncha.example.benchmarks.staffing.TimefoldModel.Plan;

/** That two who change places have one role: no other exchange keeps a team whole. */
public final class SameRole implements SelectionFilter<Plan, SwapMove<Plan>> {
    /** For Timefold alone. */
    public SameRole() {}

    @Override
    public boolean accept(ScoreDirector<Plan> director, SwapMove<Plan> move) {
        return ((Placed) move.getLeftEntity()).isDirector() == ((Placed) move.getRightEntity()).isDirector();
    }
}
