package org.xuncha.planner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.xuncha.organisation.PersonId;
import org.xuncha.organisation.TeamPost;
import org.xuncha.rule.Objection;
import org.xuncha.staffing.Inspector;
import org.xuncha.staffing.Team;
import org.xuncha.staffing.TeamId;

/** Looks for ways out of a conflict and tries each: is there a plan then? */
final class Relaxing {

    private static final int MOST = 24;

    private final StaffingTask task;
    private final Conflict conflict;
    private final Chart chart;
    private final List<Relaxation> ways = new ArrayList<>();

    Relaxing(StaffingTask task, Conflict conflict) {
        this.task = task;
        this.conflict = conflict;
        this.chart = new Chart(task);
    }

    List<Relaxation> ways() {
        if (conflict.rule() == PlannerRule.TIES_CLASH) return untied();
        boolean tooMany = conflict.rule() == PlannerRule.TOO_MANY_PEOPLE;
        for (TeamId id : conflict.teams()) seat(id, tooMany);
        if (tooMany) {
            for (PersonId person : conflict.persons()) {
                int p = chart.person(person);
                Relaxation way = new Relaxation(
                        PlannerRule.NEED_NOT_SERVE,
                        Set.of(person),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        false);
                add(way, seats -> seats.required[p] = false);
            }
        }
        liftable(tooMany).stream()
                .sorted(Comparator.comparingInt((Relaxation way) -> way.price()))
                .limit(MOST)
                .forEach(way -> {
                    int p = chart.person(way.persons().iterator().next());
                    int t = chart.team(way.team().orElseThrow());
                    int post = chart.post(task.pool().get(p).post());
                    add(way, seats -> seats.open(p, post, t));
                });
        ways.sort(Comparator.comparing((Relaxation way) -> !way.enough()).thenComparingInt(Relaxation::price));
        return ways;
    }

    /** Leaves out one tie among the people concerned at a time; a plan found is the proof that this is enough. */
    private List<Relaxation> untied() {
        for (Set<PersonId> group : task.together()) {
            if (touches(group))
                untie(PlannerRule.NEED_NOT_BE_TOGETHER, group, without(task.together(), group), task.apart());
        }
        for (Set<PersonId> group : task.apart()) {
            if (touches(group))
                untie(PlannerRule.NEED_NOT_BE_APART, group, task.together(), without(task.apart(), group));
        }
        ways.sort(Comparator.comparing(way -> !way.enough()));
        return ways;
    }

    private boolean touches(Set<PersonId> group) {
        return group.stream().filter(conflict.persons()::contains).count() > 1;
    }

    private static List<Set<PersonId>> without(List<Set<PersonId>> groups, Set<PersonId> one) {
        return groups.stream().filter(group -> !group.equals(one)).toList();
    }

    private void untie(PlannerRule rule, Set<PersonId> group, List<Set<PersonId>> together, List<Set<PersonId>> apart) {
        Outcome then = Planner.plan(task.tiedBy(together, apart), Effort.of(1));
        ways.add(new Relaxation(
                rule, group, Optional.empty(), Optional.empty(), List.of(), then instanceof StaffingPlan));
    }

    private void seat(TeamId id, boolean more) {
        int t = chart.team(id);
        for (int post = 0; post < chart.posts.size(); post++) {
            TeamPost named = chart.posts.get(post);
            if (!conflict.posts().contains(named)) continue;
            int slot = post * chart.seats.teams + t;
            PlannerRule rule = more ? PlannerRule.ONE_SEAT_MORE : PlannerRule.ONE_SEAT_FEWER;
            Relaxation way = new Relaxation(rule, Set.of(), Optional.of(id), Optional.of(named), List.of(), false);
            add(way, more ? seats -> seats.hi[slot]++ : seats -> seats.lo[slot]--);
        }
    }

    /** Everybody concerned with every team on the other side that his bars alone close to him. */
    private List<Relaxation> liftable(boolean tooMany) {
        List<Relaxation> all = new ArrayList<>();
        for (Inspector inspector : task.pool()) {
            boolean inside = conflict.persons().contains(inspector.person());
            if (inside != tooMany || !conflict.posts().contains(inspector.post())) continue;
            if (task.pinned().containsKey(inspector.person())) continue;
            for (Team team : task.teams()) {
                boolean teamInside = conflict.teams().contains(team.id());
                if (teamInside == tooMany || team.seats(inspector.post()).hi() == 0) continue;
                List<Objection> lifts = task.bars().judge(inspector, team).objections();
                if (lifts.isEmpty()) continue;
                all.add(new Relaxation(
                        PlannerRule.LIFT_BARS,
                        Set.of(inspector.person()),
                        Optional.of(team.id()),
                        Optional.empty(),
                        lifts,
                        false));
            }
        }
        return all;
    }

    private void add(Relaxation way, Consumer<Seats> change) {
        Seats seats = new Chart(task).seats;
        change.accept(seats);
        boolean enough = new Filling(seats, new Placement(seats), new Dice(1)).run() == null;
        ways.add(new Relaxation(way.rule(), way.persons(), way.team(), way.post(), way.lifts(), enough));
    }
}
