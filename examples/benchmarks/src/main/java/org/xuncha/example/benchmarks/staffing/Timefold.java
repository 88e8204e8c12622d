package org.xuncha.example.benchmarks.staffing;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicType;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.SwapMoveSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.time.Duration;
import org.xuncha.example.benchmarks.staffing.TimefoldModel.Placed;
import org.xuncha.example.benchmarks.staffing.TimefoldModel.Plan;

/**
 * Timefold Solver: people who choose among the teams open to them, constraints counted incrementally. Whoever has fewest
 * choices is placed first, teams that few may join come first, then late acceptance moves people or has two of one role
 * change places. In the largest instance a person keeps a few dozen teams, as lists of all would not fit in memory.
 */
final class Timefold implements Solver {
    private static final int MOST = 2_000_000;

    @Override
    public String name() {
        return "Timefold";
    }

    @Override
    public Answer solve(Instance instance, Duration limit) {
        Trail trail = new Trail();
        Plan plan = Plan.of(
                instance, Candidates.of(instance, MOST / instance.persons().size()));
        SolverConfig config = new SolverConfig()
                .withSolutionClass(Plan.class)
                .withEntityClasses(Placed.class)
                .withConstraintProviderClass(TimefoldConstraints.class)
                .withRandomSeed(1L)
                .withPhases(
                        new ConstructionHeuristicPhaseConfig()
                                .withConstructionHeuristicType(ConstructionHeuristicType.FIRST_FIT_DECREASING),
                        new LocalSearchPhaseConfig()
                                .withMoveSelectorConfig(new UnionMoveSelectorConfig()
                                        .withMoveSelectors(
                                                new ChangeMoveSelectorConfig(),
                                                new SwapMoveSelectorConfig().withFilterClass(SameRole.class))))
                .withTerminationSpentLimit(Duration.ofMillis(Math.max(1, limit.toMillis() - (long) trail.now())));
        var solver = SolverFactory.<Plan>create(config).buildSolver();
        solver.addEventListener(event -> {
            Plan better = event.getNewBestSolution();
            if (event.isNewBestSolutionInitialized() && better.score().isFeasible()) {
                trail.found(-better.score().softScore());
            }
        });
        Plan best = solver.solve(plan);
        return trail.isEmpty() ? Answer.none(trail, false) : new Answer(trail, best.teams(), false, trail.now());
    }
}
