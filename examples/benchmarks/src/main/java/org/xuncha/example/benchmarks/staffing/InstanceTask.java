package org.xuncha.example.benchmarks.staffing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.organisation.PersonId;
import org.xuncha.organisation.TeamPost;
import org.xuncha.planner.Bars;
import org.xuncha.planner.PastTeam;
import org.xuncha.planner.StaffingTask;
import org.xuncha.planner.StaffingTaskBuilder;
import org.xuncha.planner.Weights;
import org.xuncha.policy.FactKind;
import org.xuncha.policy.RecusalLines;
import org.xuncha.policy.RecusalPolicy;
import org.xuncha.recusal.FactId;
import org.xuncha.recusal.Facts;
import org.xuncha.recusal.RecusalFact;
import org.xuncha.rule.Label;
import org.xuncha.staffing.Inspector;
import org.xuncha.staffing.SeatRange;
import org.xuncha.staffing.Team;
import org.xuncha.staffing.TeamBuilder;
import org.xuncha.staffing.TeamId;

/**
 * An instance in the words of the library: areas with codes, people with dated facts, the common lines on recusal that
 * turn these into bars, teams with seats.
 *
 * <p>The instance says that somebody is barred, not why. His home is a fact about his home, a county or prefecture a post
 * that he held there, a township or village an earlier inspection: each bars him on {@link #DAY} by the common lines.
 */
final class InstanceTask {
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Optional<LocalDate> FROM = Optional.of(LocalDate.of(2024, 3, 1));
    private static final Optional<LocalDate> TO = Optional.of(LocalDate.of(2025, 2, 28));
    private static final Label CADRE = new Label("巡察干部", "inspector");
    private static final RecusalPolicy POLICY = new RecusalPolicy(RecusalLines.common(), Set.of(), Set.of());

    private final Instance instance;
    private final AreaCodes areas;
    private final PersonId[] persons;

    private InstanceTask(Instance instance) {
        this.instance = instance;
        areas = new AreaCodes(instance.areaParent());
        persons = IntStream.range(0, instance.persons().size())
                .mapToObj(InstanceTask::person)
                .toArray(PersonId[]::new);
    }

    static StaffingTask of(Instance instance) {
        return new InstanceTask(instance).task();
    }

    static PersonId person(int id) {
        return PersonId.of("P" + id);
    }

    static TeamId team(int id) {
        return TeamId.of("T" + id);
    }

    /** The number of which {@link #person} or {@link #team} was made. */
    static int number(String name) {
        return Integer.parseInt(name, 1, name.length(), 10);
    }

    private StaffingTask task() {
        List<Inspector> pool = instance.persons().stream().map(this::inspector).toList();
        Facts facts = Facts.none()
                .and(instance.persons().parallelStream()
                        .flatMap(one -> facts(one).stream())
                        .toList());
        return new StaffingTaskBuilder()
                .teams(instance.teams().stream().map(this::team).toList())
                .pool(pool)
                .bars(Bars.of(facts, POLICY, DAY))
                .past(instance.pastTeams().stream().map(this::past).toList())
                .weights(new Weights(
                        instance.weights().sameCounty(),
                        instance.weights().repeat(),
                        0,
                        instance.weights().missing()))
                .build();
    }

    private Inspector inspector(Instance.Person one) {
        return new Inspector(
                persons[one.id()],
                TeamPost.of(one.role().name()),
                CADRE,
                areas.of(one.home()),
                Set.copyOf(one.skills()));
    }

    private List<RecusalFact> facts(Instance.Person one) {
        List<RecusalFact> facts = new ArrayList<>(one.barred().length);
        for (int area : one.barred()) {
            FactId id = FactId.of("F" + one.id() + "-" + area);
            facts.add(fact(id, one, area));
        }
        return facts;
    }

    private RecusalFact fact(FactId id, Instance.Person one, int area) {
        PersonId person = persons[one.id()];
        AreaCode code = areas.of(area);
        if (area == one.home()) {
            return RecusalFact.home(id, person, code, "干部档案", DAY);
        }
        boolean wide = areas.level(area).compareTo(AreaLevel.COUNTY) <= 0;
        FactKind kind = wide ? FactKind.POST : FactKind.EARLIER_INSPECTION;
        return new RecusalFact(id, person, kind, code, Optional.empty(), "", FROM, TO, "干部档案", DAY);
    }

    private Team team(Instance.Crew crew) {
        Set<AreaCode> covers = new HashSet<>();
        for (int village : crew.villages()) {
            covers.add(areas.of(village));
        }
        return new TeamBuilder()
                .id(team(crew.id()))
                .label(new Label("第" + (crew.id() + 1) + "巡察组", "Team " + (crew.id() + 1)))
                .covers(covers)
                .seats(Map.of(
                        TeamPost.DIRECTOR, SeatRange.of(1, 1),
                        TeamPost.LEADER, SeatRange.of(instance.lo(), instance.hi())))
                .skills(instance.weights().missing().keySet())
                .build();
    }

    private PastTeam past(int[] members) {
        Set<PersonId> named = new HashSet<>();
        for (int member : members) {
            named.add(persons[member]);
        }
        return new PastTeam(named, Set.of());
    }
}
