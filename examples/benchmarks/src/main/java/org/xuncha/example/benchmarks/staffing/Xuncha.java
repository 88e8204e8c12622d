package org.xuncha.example.benchmarks.staffing;

import java.time.Duration;
import org.xuncha.planner.Conflict;
import org.xuncha.planner.StaffingPlan;

/** The planner of this library. */
final class Xuncha implements Solver {
    @Override
    public String name() {
        return "Xuncha";
    }

    @Override
    public Answer solve(Instance instance, Duration limit) {
        Run run = Run.of(instance, limit);
        return run.outcome() instanceof StaffingPlan plan
                ? new Answer(run.trail(), StaffingCommand.teams(instance, plan), false, run.wall())
                : Answer.none(run.trail(), run.outcome() instanceof Conflict);
    }
}
