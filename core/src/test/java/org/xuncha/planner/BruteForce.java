package org.xuncha.planner;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.xuncha.organisation.PersonId;
import org.xuncha.organisation.TeamPost;
import org.xuncha.staffing.Inspector;
import org.xuncha.staffing.Team;
import org.xuncha.staffing.TeamId;

/** Tries every plan of a small task, and counts rules and costs in the plainest way. */
final class BruteForce {
    private final StaffingTask task;
    private final Optional<Map<PersonId, TeamId>> standing;
    private final Map<PersonId, TeamId> plan = new HashMap<>();
    private long best = Long.MAX_VALUE;

    private BruteForce(StaffingTask task, Optional<Map<PersonId, TeamId>> standing) {
        this.task = task;
        this.standing = standing;
    }

    /** The least cost of any plan, or empty if there is none. */
    static OptionalLong leastCost(StaffingTask task) {
        return new BruteForce(task, Optional.empty()).run();
    }

    /** The fewest people who change against a standing plan, or empty if there is no plan. */
    static OptionalLong fewestChanges(StaffingTask task, Map<PersonId, TeamId> standing) {
        return new BruteForce(task, Optional.of(standing)).run();
    }

    private OptionalLong run() {
        tryFrom(0);
        return best == Long.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(best);
    }

    private void tryFrom(int p) {
        if (p == task.pool().size()) {
            if (brokenRules(task, plan).isEmpty()) {
                best = Math.min(
                        best,
                        standing.map(before -> changes(task, before, plan)).orElseGet(() -> cost(task, plan)));
            }
            return;
        }
        Inspector inspector = task.pool().get(p);
        for (Team team : task.teams()) {
            if (!Pools.open(task, inspector, team)) continue;
            plan.put(inspector.person(), team.id());
            tryFrom(p + 1);
            plan.remove(inspector.person());
        }
        if (task.optional().contains(inspector.person())) tryFrom(p + 1);
    }

    static long changes(StaffingTask task, Map<PersonId, TeamId> before, Map<PersonId, TeamId> after) {
        return task.pool().stream()
                .map(Inspector::person)
                .filter(person ->
                        !Optional.ofNullable(before.get(person)).equals(Optional.ofNullable(after.get(person))))
                .count();
    }

    /** Every hard rule that a plan breaks. */
    static Set<String> brokenRules(StaffingTask task, Map<PersonId, TeamId> plan) {
        Set<String> broken = new HashSet<>();
        for (Inspector inspector : task.pool()) {
            TeamId team = plan.get(inspector.person());
            if (team == null && !task.optional().contains(inspector.person())) broken.add("not placed " + inspector);
            for (Team one : task.teams()) {
                if (one.id().equals(team) && !Pools.open(task, inspector, one)) broken.add("closed " + inspector + one);
            }
        }
        for (Team team : task.teams()) {
            for (TeamPost post : List.of(TeamPost.LEADER, TeamPost.MEMBER)) {
                long n = crew(task, plan, team).stream()
                        .filter(one -> one.post().equals(post))
                        .count();
                if (!team.seats(post).contains(n)) broken.add(n + " of " + post + " in " + team.id());
            }
        }
        for (Set<PersonId> group : task.together()) {
            if (group.stream().map(plan::get).distinct().count() > 1) broken.add("parted " + group);
        }
        for (Set<PersonId> group : task.apart()) {
            List<TeamId> teams =
                    group.stream().filter(plan::containsKey).map(plan::get).toList();
            if (new HashSet<>(teams).size() < teams.size()) broken.add("not apart " + group);
        }
        return broken;
    }

    static List<Inspector> crew(StaffingTask task, Map<PersonId, TeamId> plan, Team team) {
        return task.pool().stream()
                .filter(one -> team.id().equals(plan.get(one.person())))
                .toList();
    }

    static long cost(StaffingTask task, Map<PersonId, TeamId> plan) {
        long cost = 0;
        for (Team team : task.teams()) {
            List<Inspector> crew = crew(task, plan, team);
            for (Inspector a : crew) {
                for (Inspector b : crew) {
                    if (a.person().compareTo(b.person()) >= 0) continue;
                    if (a.home().equals(b.home())) cost += task.weights().sameCounty();
                    for (PastTeam past : task.past()) {
                        if (past.members().contains(a.person())
                                && past.members().contains(b.person())) {
                            cost += task.weights().repeat();
                        }
                    }
                }
                if (task.past().stream()
                        .anyMatch(past -> past.members().contains(a.person())
                                && past.covers().stream().anyMatch(team::concerns))) {
                    cost += task.weights().again();
                }
            }
            for (String skill : team.skills()) {
                if (crew.stream().noneMatch(one -> one.skills().contains(skill))) {
                    cost += task.weights().missing().getOrDefault(skill, 0);
                }
            }
        }
        return cost;
    }
}
