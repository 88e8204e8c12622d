package org.xuncha.planner;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.PersonId;
import org.xuncha.organisation.TeamPost;
import org.xuncha.rule.Label;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Verdict;
import org.xuncha.staffing.Inspector;
import org.xuncha.staffing.SeatRange;
import org.xuncha.staffing.Team;
import org.xuncha.staffing.TeamBuilder;
import org.xuncha.staffing.TeamId;

/** Small tasks of every shape, and what tests ask about them. */
final class Pools {
    static final Weights WEIGHTS = new Weights(10, 4, 3, Map.of("FINANCE", 20, "ORG", 15));

    private Pools() {}

    /** Two to four teams and two to eight people, some barred here and there, some optional, pinned or tied. */
    static Arbitrary<StaffingTask> tasks() {
        return Arbitraries.longs().map(seed -> task(new Random(seed), true));
    }

    static Arbitrary<StaffingTask> untiedTasks() {
        return Arbitraries.longs().map(seed -> task(new Random(seed), false));
    }

    static StaffingTask task(Random random, boolean tied) {
        int teams = 2 + random.nextInt(3);
        int people = 2 + random.nextInt(7);
        List<Team> all = new ArrayList<>();
        for (int t = 0; t < teams; t++) {
            int lo = random.nextInt(2);
            all.add(team(
                    t, lo, lo + random.nextInt(3), random.nextBoolean() ? Set.of("FINANCE", "ORG") : Set.of("ORG")));
        }
        List<Inspector> pool = new ArrayList<>();
        Map<PersonId, Set<AreaCode>> barred = new HashMap<>();
        Set<PersonId> optional = new HashSet<>();
        Map<PersonId, TeamId> pinned = new HashMap<>();
        for (int p = 0; p < people; p++) {
            Set<String> skills = new TreeSet<>();
            if (random.nextInt(3) == 0) skills.add("FINANCE");
            if (random.nextInt(3) == 0) skills.add("ORG");
            Inspector one =
                    inspector(p, p < teams ? TeamPost.LEADER : TeamPost.MEMBER, county(random.nextInt(3)), skills);
            pool.add(one);
            Set<AreaCode> bars = new HashSet<>();
            for (int t = 0; t < teams; t++) if (random.nextInt(5) == 0) bars.add(village(t));
            if (random.nextInt(12) == 0) bars.add(county(random.nextInt(2)));
            barred.put(one.person(), bars);
            if (random.nextInt(3) == 0) optional.add(one.person());
            if (tied && random.nextInt(10) == 0)
                pinned.put(one.person(), all.get(random.nextInt(teams)).id());
        }
        List<Set<PersonId>> together = new ArrayList<>();
        List<Set<PersonId>> apart = new ArrayList<>();
        if (tied && random.nextInt(3) == 0) {
            Set<PersonId> group = someOf(pool, random, 2);
            group.removeAll(optional);
            if (group.size() > 1) together.add(group);
        }
        if (tied && random.nextInt(3) == 0) apart.add(someOf(pool, random, 3));
        List<PastTeam> past = new ArrayList<>();
        for (int g = 0; g < random.nextInt(3); g++) {
            past.add(new PastTeam(someOf(pool, random, 3), random.nextBoolean() ? Set.of() : Set.of(village(g))));
        }
        return new StaffingTaskBuilder()
                .teams(all)
                .pool(pool)
                .bars(bars(barred))
                .optional(optional)
                .pinned(pinned)
                .together(together)
                .apart(apart)
                .past(past)
                .weights(WEIGHTS)
                .build();
    }

    private static Set<PersonId> someOf(List<Inspector> pool, Random random, int most) {
        Set<PersonId> some = new HashSet<>();
        for (int i = 0; i < most; i++)
            some.add(pool.get(random.nextInt(pool.size())).person());
        return some;
    }

    /** A team of one county with a seat for one leader and for {@code lo..hi} members. */
    static Team team(int number, int lo, int hi, Set<String> skills) {
        return new TeamBuilder()
                .id(TeamId.of("T" + number))
                .label(new Label("第" + number + "组", "Team " + number))
                .covers(Set.of(village(number)))
                .seats(Map.of(TeamPost.LEADER, SeatRange.of(0, 1), TeamPost.MEMBER, SeatRange.of(lo, hi)))
                .skills(skills)
                .build();
    }

    static Inspector inspector(int number, TeamPost post, AreaCode home, Set<String> skills) {
        return new Inspector(PersonId.of("P" + number), post, new Label("干部", "cadre"), home, skills);
    }

    static AreaCode county(int number) {
        return AreaCode.of("5305%02d000000".formatted(number + 1));
    }

    /** The village that team {@code number} inspects; teams 0 and 2 are in county 0, teams 1 and 3 in county 1. */
    static AreaCode village(int number) {
        return AreaCode.of("5305%02d%03d001".formatted(number % 2 + 1, number + 1));
    }

    static Bars bars(Map<PersonId, Set<AreaCode>> barred) {
        return new Bars() {
            @Override
            public Collection<AreaCode> areas(Inspector inspector) {
                return barred.getOrDefault(inspector.person(), Set.of());
            }

            @Override
            public Verdict judge(Inspector inspector, Team team) {
                return Verdict.of(areas(inspector).stream()
                        .filter(team::concerns)
                        .map(area -> Objection.by(PlannerRule.PINNED)
                                .with("person", inspector.person())
                                .with("team", area))
                        .toList());
            }
        };
    }

    static StaffingTaskBuilder copy(StaffingTask task) {
        return new StaffingTaskBuilder()
                .teams(task.teams())
                .pool(task.pool())
                .bars(task.bars())
                .optional(task.optional())
                .pinned(task.pinned())
                .together(task.together())
                .apart(task.apart())
                .past(task.past())
                .weights(task.weights());
    }

    static boolean open(StaffingTask task, Inspector inspector, Team team) {
        TeamId pin = task.pinned().get(inspector.person());
        return team.seats(inspector.post()).hi() > 0
                && (pin == null || pin.equals(team.id()))
                && task.bars().judge(inspector, team).isAccepted();
    }
}
