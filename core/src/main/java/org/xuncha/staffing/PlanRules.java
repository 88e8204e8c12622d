package org.xuncha.staffing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xuncha.organisation.PersonId;
import org.xuncha.organisation.TeamPost;
import org.xuncha.recusal.Question;
import org.xuncha.round.Round;
import org.xuncha.rule.Label;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Verdict;
import org.xuncha.staffing.StaffingAct.AdoptPlan;
import org.xuncha.staffing.StaffingAct.Authorise;
import org.xuncha.staffing.StaffingAct.Release;

/** Which plans may be adopted, who may be authorised and who released. A plan is judged whoever made it. */
final class PlanRules {
    private PlanRules() {}

    static Verdict adopting(Staffing staffing, AdoptPlan adopt, Round round) {
        List<Objection> objections = new ArrayList<>();
        adopt.assignment()
                .forEach((person, team) -> objections.addAll(
                        placing(staffing, person, team, adopt.from(), round).objections()));
        objections.addAll(seatsKept(staffing, adopt.assignment(), round).objections());
        if (adopt.bound() > adopt.total() || (adopt.proved() && adopt.bound() != adopt.total())) {
            objections.add(Objection.by(StaffingRule.COST_IN_BOUND)
                    .with("cost", adopt.total())
                    .with("bound", adopt.bound())
                    .with(
                            "proved",
                            adopt.proved() ? new Label("称为最优", "called best") : new Label("未称最优", "not called best")));
        }
        return Verdict.of(objections);
    }

    /** Whether somebody of the pool may serve in a team from a day on. */
    static Verdict placing(Staffing staffing, PersonId person, TeamId id, LocalDate day, Round round) {
        Team team = staffing.teams().get(id);
        Verdict known = Verdict.require(
                        staffing.pool().containsKey(person),
                        () -> Objection.by(StaffingRule.PERSON_KNOWN).with("person", person))
                .and(Verdict.require(
                        team != null,
                        () -> Objection.by(StaffingRule.TEAM_KNOWN).with("team", id)));
        return team == null || !known.isAccepted()
                ? known
                : StaffingRules.recusal(
                        staffing, round, Question.about(person, staffing.postOf(person), team.covers(), day));
    }

    /** Whether every team has of every post as many people as it must and may. */
    static Verdict seatsKept(Staffing staffing, Map<PersonId, TeamId> seats, Round round) {
        Map<TeamId, Map<TeamPost, Long>> counts = new HashMap<>();
        seats.forEach((person, team) ->
                counts.computeIfAbsent(team, id -> new HashMap<>()).merge(staffing.postOf(person), 1L, Long::sum));
        List<Objection> objections = new ArrayList<>();
        for (Team team : staffing.teams().values()) {
            Map<TeamPost, Long> found = counts.getOrDefault(team.id(), Map.of());
            Set<TeamPost> posts = new HashSet<>(team.seats().keySet());
            posts.addAll(found.keySet());
            posts.stream().sorted().forEach(post -> {
                long people = found.getOrDefault(post, 0L);
                SeatRange range = team.seats(post);
                if (!range.contains(people)) {
                    objections.add(Objection.by(StaffingRule.SEATS_KEPT)
                            .with("team", team.label())
                            .with(
                                    "post",
                                    round.policy()
                                            .staffing()
                                            .post(post)
                                            .map(Object.class::cast)
                                            .orElse(post))
                            .with("found", people)
                            .with("lo", range.lo())
                            .with("hi", range.hi()));
                }
            });
        }
        return Verdict.of(objections);
    }

    static Verdict authorising(Staffing staffing, Authorise authorise, Round round) {
        if (staffing.plan()
                .filter(plan -> !plan.from().isAfter(authorise.from()))
                .isEmpty()) {
            return Verdict.of(Objection.by(StaffingRule.PLAN_ADOPTED)
                    .with("round", round.label())
                    .with("day", authorise.from()));
        }
        List<Objection> objections = new ArrayList<>();
        authorise.persons().stream().sorted().forEach(person -> {
            TeamId team = staffing.seats().get(person);
            if (team == null) {
                objections.add(hasSeat(person));
                return;
            }
            staffing.services().stream()
                    .filter(one -> one.person().equals(person) && (one.lasts() || one.lastsOn(authorise.from())))
                    .forEach(one -> objections.add(Objection.by(StaffingRule.AUTHORISED_ONCE)
                            .with("person", person)
                            .with("team", one.team())
                            .with("from", one.from())));
            objections.addAll(
                    placing(staffing, person, team, authorise.from(), round).objections());
        });
        return Verdict.of(objections);
    }

    static Verdict releasing(Staffing staffing, Release release) {
        return Verdict.of(release.persons().stream()
                .sorted()
                .filter(person -> staffing.services().stream()
                        .noneMatch(one -> one.person().equals(person) && one.lasts()))
                .map(person -> Objection.by(StaffingRule.SERVES).with("person", person))
                .toList());
    }

    static Objection hasSeat(PersonId person) {
        return Objection.by(StaffingRule.HAS_SEAT).with("person", person);
    }
}
