package org.xuncha.staffing;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.PersonId;
import org.xuncha.organisation.TeamPost;
import org.xuncha.record.Entry;
import org.xuncha.record.RoundId;
import org.xuncha.record.Subject;
import org.xuncha.recusal.Facts;

/**
 * The staffing of a round as its record adds up to it: teams, pool, facts, the plan in force, and who is authorised.
 *
 * @param round the round
 * @param teams its teams
 * @param pool the people who may serve
 * @param facts what is on record about who is tied to what
 * @param plan the plan last adopted, or empty if none is in force
 * @param seats who has a seat in which team now
 * @param services who is or was authorised, in the order in which it was done
 * @param requests who asked to have somebody replaced
 * @param replacements who was replaced
 */
@Value.Builder
public record Staffing(
        RoundId round,
        Map<TeamId, Team> teams,
        Map<PersonId, Inspector> pool,
        Facts facts,
        Optional<StaffingAct.AdoptPlan> plan,
        Map<PersonId, TeamId> seats,
        List<Service> services,
        List<ReplacementRequest> requests,
        List<Replacement> replacements) {
    public Staffing {
        teams = Collections.unmodifiableMap(new TreeMap<>(teams));
        pool = Collections.unmodifiableMap(new TreeMap<>(pool));
        seats = Collections.unmodifiableMap(new TreeMap<>(seats));
        services = List.copyOf(services);
        requests = List.copyOf(requests);
        replacements = List.copyOf(replacements);
    }

    /** The subject under which the record of a round's staffing is kept. */
    public static Subject subject(RoundId round) {
        return new Subject(round, "STAFFING", "staffing");
    }

    /** A round in which nothing is staffed yet. */
    public static Staffing empty(RoundId round) {
        return new StaffingBuilder().round(round).facts(Facts.none()).build();
    }

    /** The staffing after one more entry of its record; {@code before} is null for the first. */
    public static Staffing after(@Nullable Staffing before, Entry<StaffingAct> entry) {
        RoundId round = entry.line().subject().round();
        return StaffingStep.after(before == null ? empty(round) : before, entry.act(), entry.stamp());
    }

    /** The team that inspects an area itself, or none. */
    public Optional<Team> teamOf(AreaCode area) {
        return teams.values().stream()
                .filter(team -> team.covers().contains(area))
                .findFirst();
    }

    /** The teams that have to do with an area: they inspect it, or an area inside it. */
    public List<Team> teamsOf(AreaCode area) {
        return teams.values().stream().filter(team -> team.concerns(area)).toList();
    }

    /** Who has a seat in a team now, authorised or not. */
    public List<PersonId> membersOf(TeamId team) {
        return seats.entrySet().stream()
                .filter(seat -> seat.getValue().equals(team))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The team in which somebody is authorised on a day, or none. */
    public Optional<Team> serving(PersonId person, LocalDate day) {
        return services.stream()
                .filter(service -> service.person().equals(person) && service.lastsOn(day))
                .findFirst()
                .map(service -> teams.get(service.team()));
    }

    /** Whether somebody is authorised on a day in a team that has to do with an area. */
    public boolean authorised(PersonId person, AreaCode addressee, LocalDate day) {
        return serving(person, day).filter(team -> team.concerns(addressee)).isPresent();
    }

    /** The post for which somebody is in the pool; who is not in it can only review. */
    public TeamPost postOf(PersonId person) {
        Inspector inspector = pool.get(person);
        return inspector == null ? TeamPost.REVIEWER : inspector.post();
    }

    /** The same with other facts: what the staffing would look like if only these were known. */
    public Staffing withFacts(Facts others) {
        return new Staffing(round, teams, pool, others, plan, seats, services, requests, replacements);
    }
}
