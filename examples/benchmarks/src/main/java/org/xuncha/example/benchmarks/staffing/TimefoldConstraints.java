package org.xuncha.example.benchmarks.staffing;

import static ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore.ONE_HARD;
import static ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore.ONE_SOFT;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;
import org.xuncha.example.benchmarks.staffing.TimefoldModel.Placed;
import org.xuncha.example.benchmarks.staffing.TimefoldModel.Seats;
import org.xuncha.example.benchmarks.staffing.TimefoldModel.Wanted;

/** What Timefold must keep and what it shall avoid; bars are kept by what it may choose from. */
public final class TimefoldConstraints implements ConstraintProvider {
    /** For Timefold alone. */
    public TimefoldConstraints() {}

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {directors(factory), leaders(factory), pairs(factory), missing(factory)};
    }

    private static Constraint directors(ConstraintFactory factory) {
        return factory.forEach(Placed.class)
                .filter(Placed::isDirector)
                .groupBy(Placed::team, ConstraintCollectors.count())
                .complement(Seats.class, team -> 0)
                .filter((team, n) -> n != 1)
                .penalize(ONE_HARD, (team, n) -> Math.abs(n - 1))
                .asConstraint("one director");
    }

    private static Constraint leaders(ConstraintFactory factory) {
        return factory.forEach(Placed.class)
                .filter(one -> !one.isDirector())
                .groupBy(Placed::team, ConstraintCollectors.count())
                .complement(Seats.class, team -> 0)
                .filter((team, n) -> n < team.lo() || n > team.hi())
                .penalize(ONE_HARD, (team, n) -> Math.max(team.lo() - n, n - team.hi()))
                .asConstraint("so many leaders");
    }

    private static Constraint pairs(ConstraintFactory factory) {
        return factory.forEachUniquePair(Placed.class, Joiners.equal(Placed::team))
                .filter((one, other) -> one.dislike(other) > 0)
                .penalize(ONE_SOFT, Placed::dislike)
                .asConstraint("one county, or together before");
    }

    private static Constraint missing(ConstraintFactory factory) {
        return factory.forEach(Wanted.class)
                .join(Seats.class)
                .ifNotExists(
                        Placed.class,
                        Joiners.equal((wanted, team) -> team, Placed::team),
                        Joiners.filtering((wanted, team, one) -> one.has(wanted.skill())))
                .penalize(ONE_SOFT, (wanted, team) -> wanted.weight())
                .asConstraint("missing skill");
    }
}
