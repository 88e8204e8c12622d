package org.xuncha.planner;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xuncha.organisation.PersonId;
import org.xuncha.staffing.TeamId;

/**
 * Puts people into teams: dispersed fairly, proved best where possible, explained when impossible. Pure: the same task
 * and effort give the same outcome.
 *
 * <p>The plan is found by a matching, improved by local search and, for tasks of a few dozen people, by an exact search;
 * lower bounds come from matchings and flows. The numbers of the plan are counted anew from its names.
 */
public final class Planner {

    private Planner() {}

    /** The best plan that the effort finds, or the smallest conflict that forbids any. */
    public static Outcome plan(StaffingTask task, Effort effort) {
        Chart chart = new Chart(task);
        Set<PersonId> ties = TieCheck.clash(chart);
        if (ties != null) return Conflict.ofTies(ties, task);
        return outcome(chart, Engine.plan(chart.seats, effort.seed(), effort.rounds(), watch(effort)), Map.of());
    }

    /**
     * The plan nearest to a standing one: as few people change as possible, and of such plans a cheap one. The task says
     * how things are now: without who dropped out, with the bars that are known now.
     *
     * @param standing who serves in which team so far; people who are no longer in the pool may be named
     */
    public static Outcome repair(StaffingTask task, Map<PersonId, TeamId> standing, Effort effort) {
        Chart chart = new Chart(task);
        Set<PersonId> ties = TieCheck.clash(chart);
        if (ties != null) return Conflict.ofTies(ties, task);
        return outcome(chart, Repair.run(chart.seats, chart.teamsIn(standing), effort.seed(), watch(effort)), standing);
    }

    private static Outcome outcome(Chart chart, Engine.Result result, Map<PersonId, TeamId> standing) {
        if (result.clash() != null) return Conflict.of(chart, result.clash());
        Map<PersonId, TeamId> assignment = chart.assignment(result.slotOf());
        if (result.cost() >= Seats.HARD) return broken(chart, assignment, result.impossible());
        boolean repaired = !standing.isEmpty();
        List<Change> changes = repaired ? Changes.between(chart, standing, assignment) : List.of();
        StaffingTask task = chart.task;
        boolean tied = !task.together().isEmpty() || !task.apart().isEmpty();
        return new StaffingPlan(
                assignment,
                PlanCost.of(task, assignment),
                result.bound(),
                changes,
                !repaired || !tied,
                result.stopped());
    }

    private static Outcome broken(Chart chart, Map<PersonId, TeamId> assignment, boolean impossible) {
        StaffingTask task = chart.task;
        if (impossible) return Conflict.ofTies(new FewestTies(task).persons(), task);
        return new Unsettled(
                task.together().stream()
                        .filter(group -> teams(group, assignment) > 1)
                        .toList(),
                task.apart().stream()
                        .filter(group -> teams(group, assignment) < seated(group, assignment))
                        .toList());
    }

    private static long teams(Set<PersonId> group, Map<PersonId, TeamId> assignment) {
        return group.stream()
                .filter(assignment::containsKey)
                .map(assignment::get)
                .distinct()
                .count();
    }

    private static long seated(Set<PersonId> group, Map<PersonId, TeamId> assignment) {
        return group.stream().filter(assignment::containsKey).count();
    }

    private static Watch watch(Effort effort) {
        return new Watch() {
            @Override
            public boolean stop() {
                return effort.stop().getAsBoolean();
            }

            @Override
            public void progress(long cost, long bound) {
                if (cost < Seats.HARD) effort.progress().better(cost & (Seats.CHANGE - 1), bound);
            }
        };
    }
}
