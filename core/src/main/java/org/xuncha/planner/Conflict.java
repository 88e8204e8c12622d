package org.xuncha.planner;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.xuncha.organisation.PersonId;
import org.xuncha.organisation.TeamPost;
import org.xuncha.rule.Objection;
import org.xuncha.staffing.Inspector;
import org.xuncha.staffing.Team;
import org.xuncha.staffing.TeamId;

/**
 * The proof that a task has no plan: a smallest set of people and teams that do not fit together. Without any one of the
 * people (or, if people are too few, of the teams) the others fit.
 *
 * @param rule {@link PlannerRule#TOO_MANY_PEOPLE}, {@link PlannerRule#TOO_FEW_PEOPLE} or {@link PlannerRule#TIES_CLASH}
 * @param persons if too many, people who must serve; if too few, all who may serve in the teams; otherwise those tied
 * @param teams if too many, all teams open to those people; if too few, the teams that lack people; otherwise none
 * @param posts the posts concerned
 * @param need how many seats the people need, or how many people the teams need
 * @param have how many seats, or people, there are
 */
public record Conflict(
        PlannerRule rule, Set<PersonId> persons, Set<TeamId> teams, Set<TeamPost> posts, int need, int have)
        implements Outcome {
    public Conflict {
        persons = Collections.unmodifiableSet(new TreeSet<>(persons));
        teams = Collections.unmodifiableSet(new TreeSet<>(teams));
        posts = Collections.unmodifiableSet(new TreeSet<>(posts));
    }

    /** The conflict as a sentence's rule and facts, people and teams called as on papers. */
    public Objection explanation(StaffingTask task) {
        List<Inspector> named = task.pool().stream()
                .filter(one -> persons.contains(one.person()))
                .toList();
        return Objection.by(rule)
                .with("posts", named.stream().map(Inspector::label).distinct().toList())
                .with("need", need)
                .with("have", have)
                .with("people", persons.size())
                .with("teamCount", teams.size())
                .with("persons", persons)
                .with(
                        "teams",
                        task.teams().stream()
                                .filter(team -> teams.contains(team.id()))
                                .map(Team::label)
                                .toList());
    }

    /**
     * Why it is so: for each person concerned, what bars him from teams outside the conflict (or, if people are too few,
     * what bars those of the post who are not among them from the teams inside). Each reason stands once.
     */
    public List<Objection> because(StaffingTask task) {
        Set<Objection> reasons = new LinkedHashSet<>();
        boolean tooFew = rule == PlannerRule.TOO_FEW_PEOPLE;
        for (Inspector inspector : task.pool()) {
            if (!posts.contains(inspector.post()) || persons.contains(inspector.person()) == tooFew) continue;
            TeamId pin = task.pinned().get(inspector.person());
            if (pin != null) {
                reasons.add(Objection.by(PlannerRule.PINNED)
                        .with("person", inspector.person())
                        .with("team", pin));
            }
            for (Team team : task.teams()) {
                if (teams.contains(team.id()) != tooFew
                        || team.seats(inspector.post()).hi() == 0) continue;
                reasons.addAll(task.bars().judge(inspector, team).objections());
            }
        }
        return new ArrayList<>(reasons);
    }

    /** The cheapest ways out, cheapest first; {@code enough} says whether one alone makes a plan possible. */
    public List<Relaxation> relaxations(StaffingTask task) {
        return new Relaxing(task, this).ways();
    }

    static Conflict of(Chart chart, Clash clash) {
        Set<TeamId> teams = new TreeSet<>();
        Set<TeamPost> posts = new TreeSet<>();
        int seats = 0;
        for (int slot : clash.slots()) {
            teams.add(chart.team(chart.seats.teamOf(slot)));
            posts.add(chart.posts.get(slot / chart.seats.teams));
            seats += clash.tooMany() ? chart.seats.hi[slot] : chart.seats.lo[slot];
        }
        for (int p : clash.persons()) posts.add(chart.task.pool().get(p).post());
        int people = clash.persons().length;
        return new Conflict(
                clash.tooMany() ? PlannerRule.TOO_MANY_PEOPLE : PlannerRule.TOO_FEW_PEOPLE,
                chart.named(clash.persons()),
                teams,
                posts,
                clash.tooMany() ? people : seats,
                clash.tooMany() ? seats : people);
    }

    static Conflict ofTies(Set<PersonId> persons, StaffingTask task) {
        Set<TeamPost> posts = new TreeSet<>();
        for (Inspector inspector : task.pool()) {
            if (persons.contains(inspector.person())) posts.add(inspector.post());
        }
        return new Conflict(PlannerRule.TIES_CLASH, persons, Set.of(), posts, persons.size(), 0);
    }
}
