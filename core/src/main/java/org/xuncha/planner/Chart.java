package org.xuncha.planner;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.xuncha.organisation.PersonId;
import org.xuncha.organisation.TeamPost;
import org.xuncha.staffing.Inspector;
import org.xuncha.staffing.SeatRange;
import org.xuncha.staffing.Team;
import org.xuncha.staffing.TeamId;

/** A task and the same in numbers, with the way back: which person, team and post each number is. */
final class Chart {

    final StaffingTask task;
    final Seats seats;
    final List<TeamPost> posts;
    private final Map<TeamId, Integer> teamIndex;
    private final Map<String, Integer> postIndex = new HashMap<>();
    private final Map<String, Integer> personIndex;

    Chart(StaffingTask task) {
        this.task = task;
        List<Team> teams = task.teams();
        posts = postsOf(teams);
        teamIndex = new HashMap<>(2 * teams.size());
        personIndex = new HashMap<>(2 * task.pool().size());
        for (int i = 0; i < posts.size(); i++) postIndex.put(posts.get(i).code(), i);
        for (int t = 0; t < teams.size(); t++) teamIndex.put(teams.get(t).id(), t);
        for (int p = 0; p < task.pool().size(); p++) {
            personIndex.put(task.pool().get(p).person().value(), p);
        }
        List<String> skills = List.copyOf(new TreeSet<>(task.weights().missing().keySet()));
        int[] missing =
                skills.stream().mapToInt(s -> task.weights().missing().get(s)).toArray();
        Weights weights = task.weights();
        seats = new Seats(
                task.pool().size(),
                teams.size(),
                posts.size(),
                missing,
                weights.sameCounty(),
                weights.repeat(),
                weights.again());
        teams(skills);
        AreaTeams areas = new AreaTeams(teams);
        people(skills, areas);
        past(areas);
        ties();
        seats.count();
    }

    private static List<TeamPost> postsOf(List<Team> teams) {
        Map<String, TeamPost> named = new TreeMap<>();
        for (Team team : teams) {
            for (TeamPost post : team.seats().keySet()) named.putIfAbsent(post.code(), post);
        }
        return List.copyOf(named.values());
    }

    private void teams(List<String> skills) {
        for (int t = 0; t < seats.teams; t++) {
            Team team = task.teams().get(t);
            for (int post = 0; post < seats.posts; post++) {
                SeatRange range = team.seats(posts.get(post));
                seats.lo[post * seats.teams + t] = range.lo();
                seats.hi[post * seats.teams + t] = Math.min(range.hi(), Math.max(range.lo(), seats.people));
            }
            seats.wanted[t] = bits(team.skills(), skills);
        }
    }

    private void people(List<String> skills, AreaTeams areas) {
        Map<String, Integer> homes = new HashMap<>();
        NumberedBars bars = NumberedBars.of(task.bars(), task.pool());
        int[][] closed = bars.areas().stream().map(areas::of).toArray(int[][]::new);
        for (int p = 0; p < seats.people; p++) {
            Inspector inspector = task.pool().get(p);
            seats.home[p] = homes.computeIfAbsent(inspector.home().value(), home -> homes.size());
            seats.skills[p] = bits(inspector.skills(), skills);
            seats.required[p] = !task.optional().contains(inspector.person());
            int post = post(inspector.post());
            if (post >= 0) seats.openPost(p, post);
            for (int area : bars.barred(p)) seats.closeTeams(p, closed[area]);
        }
        task.pinned().forEach((person, team) -> seats.keepOnly(person(person), team(team)));
    }

    /** Which earlier teams each person was in, and which teams would bring him back to areas he knows. */
    private void past(AreaTeams areas) {
        for (int g = 0; g < task.past().size(); g++) {
            for (PersonId member : task.past().get(g).members()) {
                int p = person(member);
                if (p >= 0) seats.past(p, g);
            }
        }
        for (int p = 0; seats.again > 0 && p < seats.people; p++) {
            if (seats.past[p].length > 0) seats.known(p, known(seats.past[p], areas));
        }
    }

    private int[] known(int[] groups, AreaTeams areas) {
        return Arrays.stream(groups)
                .flatMap(g -> Arrays.stream(areas.of(task.past().get(g).covers())))
                .sorted()
                .distinct()
                .toArray();
    }

    private void ties() {
        task.together().forEach(group -> tie(group, false));
        task.apart().forEach(group -> tie(group, true));
    }

    private void tie(Set<PersonId> group, boolean apart) {
        int[] members = persons(group);
        for (int i = 0; i < members.length; i++) {
            for (int j = 0; j < i; j++) seats.tie(members[j], members[i], apart);
        }
    }

    private static long bits(Set<String> named, List<String> skills) {
        long bits = 0;
        for (int s = 0; s < skills.size(); s++) if (named.contains(skills.get(s))) bits |= 1L << s;
        return bits;
    }

    int team(TeamId id) {
        Integer index = teamIndex.get(id);
        return index == null ? -1 : index;
    }

    /** The number of a post, or -1 if no team has it. */
    int post(TeamPost post) {
        Integer index = postIndex.get(post.code());
        return index == null ? -1 : index;
    }

    int person(PersonId id) {
        Integer index = personIndex.get(id.value());
        return index == null ? -1 : index;
    }

    int[] persons(Set<PersonId> ids) {
        return ids.stream().mapToInt(this::person).sorted().toArray();
    }

    PersonId person(int index) {
        return task.pool().get(index).person();
    }

    TeamId team(int index) {
        return task.teams().get(index).id();
    }

    Set<PersonId> named(int[] persons) {
        Set<PersonId> names = new TreeSet<>();
        for (int p : persons) names.add(person(p));
        return names;
    }

    /** The plan of these slots in names. */
    Map<PersonId, TeamId> assignment(int[] slotOf) {
        Map<PersonId, TeamId> assignment = new HashMap<>();
        for (int p = 0; p < slotOf.length; p++) {
            if (slotOf[p] >= 0) assignment.put(person(p), team(seats.teamOf(slotOf[p])));
        }
        return assignment;
    }

    /** The team of each person in a plan by names, or -1 if he has none or the team is gone. */
    int[] teamsIn(@Nullable Map<PersonId, TeamId> plan) {
        int[] teamOf = new int[seats.people];
        Arrays.fill(teamOf, Placement.BENCH);
        for (int p = 0; plan != null && p < teamOf.length; p++) {
            TeamId team = plan.get(person(p));
            if (team != null) teamOf[p] = team(team);
        }
        return teamOf;
    }
}
