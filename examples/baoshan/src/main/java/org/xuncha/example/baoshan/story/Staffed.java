package org.xuncha.example.baoshan.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xuncha.example.baoshan.input.FactRow;
import org.xuncha.example.baoshan.input.Input;
import org.xuncha.example.baoshan.input.PastTeamRow;
import org.xuncha.example.baoshan.input.PoolRow;
import org.xuncha.example.baoshan.input.TeamRow;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.organisation.PersonId;
import org.xuncha.organisation.TeamPost;
import org.xuncha.planner.Bars;
import org.xuncha.planner.Conflict;
import org.xuncha.planner.Effort;
import org.xuncha.planner.Outcome;
import org.xuncha.planner.PastTeam;
import org.xuncha.planner.Planner;
import org.xuncha.planner.StaffingPlan;
import org.xuncha.planner.StaffingTask;
import org.xuncha.planner.StaffingTaskBuilder;
import org.xuncha.planner.Weights;
import org.xuncha.policy.FactKind;
import org.xuncha.policy.Policy;
import org.xuncha.recusal.FactId;
import org.xuncha.recusal.Facts;
import org.xuncha.recusal.RecusalFact;
import org.xuncha.recusal.RecusalFactBuilder;
import org.xuncha.staffing.Inspector;
import org.xuncha.staffing.SeatRange;
import org.xuncha.staffing.Team;
import org.xuncha.staffing.TeamBuilder;
import org.xuncha.staffing.TeamId;

/** Who is in the pool, which teams there are, and the best plan that puts the one into the other. */
final class Staffed {
    private final Input input;
    private final List<Team> teams;
    private final List<Inspector> pool;
    private final List<RecusalFact> facts;
    private final StaffingPlan plan;

    Staffed(Input input, Policy policy, LocalDate day) {
        this.input = input;
        teams = input.teams().stream().map(this::team).toList();
        pool = input.pool().stream().map(Staffed::inspector).toList();
        facts = otherFacts();
        Facts known = Facts.none()
                .and(pool.stream().map(one -> one.homeFact("人才库名册", day)).toList())
                .and(facts);
        StaffingTask task = new StaffingTaskBuilder()
                .teams(teams)
                .pool(pool)
                .bars(Bars.of(known, policy.recusal(), day))
                .past(input.pastTeams().stream().map(Staffed::past).toList())
                .weights(new Weights(10, 4, 4, skills().collect(Collectors.toMap(skill -> skill, skill -> 20))))
                .build();
        Outcome outcome = Planner.plan(task, Effort.of(input.round().seed()));
        if (outcome instanceof StaffingPlan found) {
            plan = found;
        } else if (outcome instanceof Conflict conflict) {
            throw new ImpossibleStaffing(conflict, task);
        } else {
            throw new IllegalStateException("nobody is to be kept together or apart, so a plan is found or impossible");
        }
    }

    private Stream<String> skills() {
        return input.teams().stream().flatMap(team -> team.skills().stream()).distinct();
    }

    private Team team(TeamRow row) {
        Set<AreaCode> covers = new TreeSet<>(row.townships());
        input.organisations().forEach(organisation -> {
            if (row.townships().stream().anyMatch(town -> town.covers(organisation.area()))) {
                covers.add(organisation.area());
            }
        });
        row.townships()
                .forEach(town -> town.at(AreaLevel.COUNTY)
                        .filter(county -> input.organisations().stream()
                                .anyMatch(organisation -> organisation.area().equals(county)))
                        .ifPresent(covers::add));
        return new TeamBuilder()
                .id(TeamId.of(row.team()))
                .label(row.label())
                .covers(covers)
                .putSeats(TeamPost.DIRECTOR, SeatRange.of(1, 1))
                .putSeats(TeamPost.LEADER, SeatRange.of(row.leadersLeast(), row.leadersMost()))
                .skills(row.skills())
                .build();
    }

    private static Inspector inspector(PoolRow row) {
        return new Inspector(
                PersonId.of(row.person()),
                TeamPost.of(row.role().name()),
                row.label(),
                row.home(),
                Set.copyOf(row.skills()));
    }

    private static PastTeam past(PastTeamRow row) {
        return new PastTeam(row.persons().stream().map(PersonId::of).collect(Collectors.toSet()), Set.of());
    }

    /** The homes come with the pool; all other facts from their own file. */
    private List<RecusalFact> otherFacts() {
        List<RecusalFact> all = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (FactRow row : input.facts()) {
            FactKind kind = kind(row);
            if (kind != FactKind.HOME) {
                int no = numbers.merge(row.person(), 1, Integer::sum);
                RecusalFactBuilder fact = new RecusalFactBuilder()
                        .id(FactId.of(row.person() + "/" + no))
                        .person(PersonId.of(row.person()))
                        .kind(kind)
                        .area(row.area())
                        .what("")
                        .from(row.from())
                        .to(row.to())
                        .source(row.source())
                        .known(row.known());
                if (kind.isTie()) {
                    fact.other(PersonId.of("relation-" + no + "-of-" + row.person()));
                }
                all.add(fact.build());
            }
        }
        return all;
    }

    private static FactKind kind(FactRow row) {
        return switch (row.kind()) {
            case HOME -> FactKind.HOME;
            case POST -> FactKind.POST;
            case INSPECTED -> FactKind.EARLIER_INSPECTION;
            case KIN_SPOUSE -> FactKind.SPOUSE;
            case KIN_DIRECT -> FactKind.DIRECT_KIN;
            case KIN_COLLATERAL -> FactKind.COLLATERAL_KIN;
            case KIN_AFFINITY -> FactKind.CLOSE_AFFINITY;
            case SUPERIOR -> FactKind.SUPERIOR_SUBORDINATE;
            case COLLEAGUE -> FactKind.CO_WORK;
            case CLASSMATE -> FactKind.CLASSMATE;
            case INTEREST -> FactKind.INTEREST;
        };
    }

    List<Team> teams() {
        return teams;
    }

    List<Inspector> pool() {
        return pool;
    }

    List<RecusalFact> facts() {
        return facts;
    }

    StaffingPlan plan() {
        return plan;
    }

    /** The team that has to do with an area. */
    Team teamOf(AreaCode area) {
        return teams.stream().filter(team -> team.concerns(area)).findFirst().orElseThrow();
    }

    /** Who leads a team: its director. */
    PersonId leaderOf(Team team) {
        return membersOf(team).get(0);
    }

    /** The people of a team, its director first. */
    List<PersonId> membersOf(Team team) {
        Map<PersonId, TeamPost> posts = new LinkedHashMap<>();
        pool.forEach(one -> posts.put(one.person(), one.post()));
        return plan.assignment().entrySet().stream()
                .filter(seat -> seat.getValue().equals(team.id()))
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing((PersonId person) -> !TeamPost.DIRECTOR.equals(posts.get(person)))
                        .thenComparing(person -> person))
                .toList();
    }
}
