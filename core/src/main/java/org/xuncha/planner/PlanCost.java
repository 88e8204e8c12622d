package org.xuncha.planner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.xuncha.organisation.PersonId;
import org.xuncha.staffing.CostPart;
import org.xuncha.staffing.Inspector;
import org.xuncha.staffing.Team;
import org.xuncha.staffing.TeamId;

/**
 * What a plan costs, part by part, counted from its names alone and independently of the search, so that each checks the
 * other.
 */
final class PlanCost {

    private final StaffingTask task;
    private final Map<PersonId, TeamId> assignment;
    private final Map<TeamId, List<Inspector>> crews = new TreeMap<>();

    private PlanCost(StaffingTask task, Map<PersonId, TeamId> assignment) {
        this.task = task;
        this.assignment = assignment;
        for (Inspector inspector : task.pool()) {
            TeamId team = assignment.get(inspector.person());
            if (team != null)
                crews.computeIfAbsent(team, id -> new ArrayList<>()).add(inspector);
        }
    }

    static List<CostPart> of(StaffingTask task, Map<PersonId, TeamId> assignment) {
        PlanCost count = new PlanCost(task, assignment);
        Weights weights = task.weights();
        List<CostPart> parts = new ArrayList<>();
        parts.add(new CostPart("SAME_COUNTY", weights.sameCounty() * count.sameCounty()));
        parts.add(new CostPart("REPEAT", weights.repeat() * count.repeats()));
        parts.add(new CostPart("AGAIN", weights.again() == 0 ? 0 : weights.again() * count.again()));
        new TreeMap<>(weights.missing())
                .forEach((skill, weight) ->
                        parts.add(new CostPart("MISSING_" + skill, weight * count.teamsWithout(skill))));
        return parts;
    }

    private long sameCounty() {
        long pairs = 0;
        for (List<Inspector> crew : crews.values()) {
            Map<Object, Integer> homes = new HashMap<>();
            for (Inspector inspector : crew) pairs += homes.merge(inspector.home(), 1, Integer::sum) - 1;
        }
        return pairs;
    }

    private long repeats() {
        long pairs = 0;
        for (PastTeam past : task.past()) {
            Map<TeamId, Integer> now = new HashMap<>();
            for (PersonId member : past.members()) {
                TeamId team = assignment.get(member);
                if (team != null) pairs += now.merge(team, 1, Integer::sum) - 1;
            }
        }
        return pairs;
    }

    private long again() {
        Map<TeamId, Team> teams = new HashMap<>();
        task.teams().forEach(team -> teams.put(team.id(), team));
        Set<PersonId> persons = new HashSet<>();
        for (PastTeam past : task.past()) {
            for (PersonId member : past.members()) {
                Team team = teams.get(assignment.get(member));
                if (team != null && past.covers().stream().anyMatch(team::concerns)) persons.add(member);
            }
        }
        return persons.size();
    }

    private long teamsWithout(String skill) {
        return task.teams().stream()
                .filter(team -> team.skills().contains(skill))
                .filter(team -> crews.getOrDefault(team.id(), List.of()).stream()
                        .noneMatch(inspector -> inspector.skills().contains(skill)))
                .count();
    }
}
