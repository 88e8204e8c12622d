package org.xuncha.planner;

import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.RecusalPolicy;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Refused;
import org.xuncha.rule.Rule;
import org.xuncha.rule.Valid;
import org.xuncha.staffing.Inspector;
import org.xuncha.staffing.Staffing;
import org.xuncha.staffing.StaffingRule;
import org.xuncha.staffing.Team;
import org.xuncha.staffing.TeamId;

/**
 * What the {@link Planner} is to solve: put the people of a pool into teams. Make one by {@link StaffingTaskBuilder}.
 *
 * <p>Hard, and never broken: everybody serves in his post in at most one team, and who is not optional in exactly one;
 * every team has of every post as many people as it must and may; bars, pins and ties hold. All else costs what the
 * weights say.
 *
 * @param teams the teams, at least one
 * @param pool the people; everybody must serve who is not optional
 * @param bars who may not serve where; they are asked for their areas once, when the task is made
 * @param optional who need not serve, as most of a large pool need not
 * @param pinned who serves in a given team and in no other
 * @param together groups that serve in one team; nobody in them may be optional
 * @param apart groups of which no two serve in one team
 * @param past teams of earlier rounds
 * @param weights what is undesired, and how much
 */
@Value.Builder
public record StaffingTask(
        @NotEmpty List<Team> teams,
        List<Inspector> pool,
        Bars bars,
        Set<PersonId> optional,
        Map<PersonId, TeamId> pinned,
        List<Set<PersonId>> together,
        List<Set<PersonId>> apart,
        List<PastTeam> past,
        Weights weights) {
    /** Refused if a team or a person stands twice, or somebody or a team is named who is not there. */
    public StaffingTask {
        Valid.parts(StaffingTask.class, teams, pool, bars, optional, pinned, together, apart, past, weights);
        teams = List.copyOf(teams);
        pool = List.copyOf(pool);
        bars = NumberedBars.of(bars, pool);
        optional = Set.copyOf(optional);
        pinned = Map.copyOf(pinned);
        together = together.stream().map(Set::copyOf).toList();
        apart = apart.stream().map(Set::copyOf).toList();
        past = List.copyOf(past);
        Set<TeamId> teamIds = new HashSet<>();
        for (Team team : teams) {
            require(teamIds.add(team.id()), StaffingRule.TEAM_ONCE, "team", team.id());
        }
        Set<PersonId> persons = new HashSet<>();
        for (Inspector inspector : pool) {
            require(persons.add(inspector.person()), StaffingRule.PERSON_ONCE, "person", inspector.person());
        }
        known(persons, optional);
        known(persons, pinned.keySet());
        together.forEach(group -> known(persons, group));
        apart.forEach(group -> known(persons, group));
        for (TeamId team : pinned.values()) {
            require(teamIds.contains(team), StaffingRule.TEAM_KNOWN, "team", team);
        }
        for (Set<PersonId> group : together) {
            for (PersonId person : group) {
                require(!optional.contains(person), PlannerRule.TOGETHER_SERVE, "person", person);
            }
        }
    }

    /** A task from what is on record: its teams, pool and recusals on a day. More can be added before it is built. */
    public static StaffingTaskBuilder from(Staffing staffing, RecusalPolicy policy, LocalDate day, Weights weights) {
        return new StaffingTaskBuilder()
                .teams(staffing.teams().values())
                .pool(staffing.pool().values())
                .bars(Bars.of(staffing.facts(), policy, day))
                .weights(weights);
    }

    /** The same task with other ties. */
    StaffingTask tiedBy(List<Set<PersonId>> nowTogether, List<Set<PersonId>> nowApart) {
        return new StaffingTask(teams, pool, bars, optional, pinned, nowTogether, nowApart, past, weights);
    }

    private static void known(Set<PersonId> persons, Collection<PersonId> named) {
        for (PersonId person : named) {
            require(persons.contains(person), StaffingRule.PERSON_KNOWN, "person", person);
        }
    }

    private static void require(boolean holds, Rule rule, String name, Object fact) {
        if (!holds) {
            throw new Refused(Objection.by(rule).with(name, fact));
        }
    }
}
