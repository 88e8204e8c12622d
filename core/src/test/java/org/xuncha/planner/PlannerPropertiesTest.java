package org.xuncha.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.PersonId;
import org.xuncha.organisation.TeamPost;
import org.xuncha.rule.Verdict;
import org.xuncha.staffing.Inspector;
import org.xuncha.staffing.SeatRange;
import org.xuncha.staffing.Team;
import org.xuncha.staffing.TeamId;

/** What holds for every task: the planner against plain counting and against trying everything. */
class PlannerPropertiesTest {
    private static final Effort EFFORT = Effort.of(7).rounds(1);

    @Provide
    Arbitrary<StaffingTask> tasks() {
        return Pools.tasks();
    }

    @Provide
    Arbitrary<StaffingTask> untied() {
        return Pools.untiedTasks();
    }

    @Property(tries = 300)
    void a_small_task_is_solved_as_well_as_by_trying_everything(@ForAll("tasks") StaffingTask task) {
        OptionalLong least = BruteForce.leastCost(task);
        Outcome outcome = Planner.plan(task, EFFORT);
        if (least.isEmpty()) {
            assertThat(outcome).isInstanceOf(Conflict.class);
        } else {
            assertThat(outcome).isInstanceOf(StaffingPlan.class);
            StaffingPlan plan = (StaffingPlan) outcome;
            assertThat(BruteForce.brokenRules(task, plan.assignment())).isEmpty();
            assertThat(plan.total()).isEqualTo(least.getAsLong());
            assertThat(plan.provedBest()).isTrue();
        }
    }

    /** Here people who need not serve have a price, and a plan seems cheaper than it is. */
    @Example
    void people_who_need_not_serve_do_not_make_a_plan_look_cheaper_than_it_is() {
        for (long seed : new long[] {3579, 5373, 7500}) {
            a_small_task_is_solved_as_well_as_by_trying_everything(Pools.task(new Random(seed), true));
        }
    }

    @Property(tries = 300)
    void cost_by_part_adds_up_to_an_independent_count(@ForAll("tasks") StaffingTask task) {
        if (Planner.plan(task, EFFORT) instanceof StaffingPlan plan) {
            assertThat(plan.total()).isEqualTo(BruteForce.cost(task, plan.assignment()));
            assertThat(plan.bound()).isLessThanOrEqualTo(plan.total());
        }
    }

    @Property(tries = 200)
    void the_same_seed_gives_the_same_plan(@ForAll("tasks") StaffingTask task, @ForAll long seed) {
        assertThat(Planner.plan(task, Effort.of(seed).rounds(1)))
                .isEqualTo(Planner.plan(task, Effort.of(seed).rounds(1)));
    }

    @Property(tries = 200)
    void nobody_more_in_the_pool_makes_the_best_plan_worse(@ForAll("untied") StaffingTask task) {
        Inspector last = task.pool().get(task.pool().size() - 1);
        List<Inspector> fewer = new ArrayList<>(task.pool());
        fewer.remove(last);
        Set<PersonId> optional = new HashSet<>(task.optional());
        optional.add(last.person());
        Set<PersonId> others = new HashSet<>(optional);
        others.remove(last.person());
        StaffingTask without = Pools.copy(task).pool(fewer).optional(others).build();
        StaffingTask with = Pools.copy(task).optional(optional).build();
        assertThat(best(with)).isLessThanOrEqualTo(best(without));
    }

    @Property(tries = 200)
    void no_bar_less_makes_the_best_plan_worse(@ForAll("untied") StaffingTask task, @ForAll int which) {
        Map<PersonId, Set<AreaCode>> barred = new HashMap<>();
        for (Inspector one : task.pool())
            barred.put(one.person(), new HashSet<>(task.bars().areas(one)));
        PersonId freed =
                task.pool().get(Math.floorMod(which, task.pool().size())).person();
        Assume.that(!barred.getOrDefault(freed, Set.of()).isEmpty());
        barred.put(freed, Set.of());
        StaffingTask freer = Pools.copy(task).bars(Pools.bars(barred)).build();
        assertThat(best(freer)).isLessThanOrEqualTo(best(task));
    }

    private static long best(StaffingTask task) {
        return Planner.plan(task, EFFORT) instanceof StaffingPlan plan && plan.provedBest()
                ? plan.total()
                : Long.MAX_VALUE;
    }

    @Property(tries = 400)
    void a_conflict_is_impossible_and_without_any_member_possible(@ForAll("untied") StaffingTask task) {
        if (!(Planner.plan(task, EFFORT) instanceof Conflict conflict)) return;
        assertThat(conflict.need()).isGreaterThan(conflict.have());
        if (conflict.rule() == PlannerRule.TOO_MANY_PEOPLE) {
            assertThat(canAllServe(task, conflict.persons())).isFalse();
            for (PersonId one : conflict.persons()) {
                Set<PersonId> rest = new HashSet<>(conflict.persons());
                rest.remove(one);
                assertThat(canAllServe(task, rest)).as("without %s", one).isTrue();
            }
            assertThat(conflict.teams()).isEqualTo(teamsOpenTo(task, conflict.persons()));
        } else {
            assertThat(canAllBeFilled(task, conflict.teams())).isFalse();
            for (TeamId one : conflict.teams()) {
                Set<TeamId> rest = new HashSet<>(conflict.teams());
                rest.remove(one);
                assertThat(canAllBeFilled(task, rest)).as("without %s", one).isTrue();
            }
        }
    }

    /** Only these people must serve, no team needs anybody: is there a plan? */
    private static boolean canAllServe(StaffingTask task, Set<PersonId> persons) {
        List<Team> easy = task.teams().stream().map(team -> lowest(team, 0)).toList();
        List<Inspector> pool = task.pool().stream()
                .filter(one -> persons.contains(one.person()))
                .toList();
        return BruteForce.leastCost(Pools.copy(task)
                        .teams(easy)
                        .pool(pool)
                        .optional(Set.of())
                        .build())
                .isPresent();
    }

    /** Nobody must serve, only these teams need people: is there a plan? */
    private static boolean canAllBeFilled(StaffingTask task, Set<TeamId> teams) {
        List<Team> some = task.teams().stream()
                .map(team -> teams.contains(team.id()) ? team : lowest(team, 0))
                .toList();
        Set<PersonId> everybody = new HashSet<>();
        task.pool().forEach(one -> everybody.add(one.person()));
        return BruteForce.leastCost(
                        Pools.copy(task).teams(some).optional(everybody).build())
                .isPresent();
    }

    private static Team lowest(Team team, int lo) {
        Map<TeamPost, SeatRange> seats = new HashMap<>();
        team.seats().forEach((post, range) -> seats.put(post, SeatRange.of(lo, range.hi())));
        return new Team(team.id(), team.label(), team.covers(), seats, team.skills());
    }

    private static Set<TeamId> teamsOpenTo(StaffingTask task, Set<PersonId> persons) {
        Set<TeamId> open = new HashSet<>();
        for (Inspector one : task.pool()) {
            for (Team team : task.teams()) {
                if (persons.contains(one.person()) && Pools.open(task, one, team)) open.add(team.id());
            }
        }
        return open;
    }

    @Property(tries = 150)
    void a_way_out_that_is_said_to_be_enough_is_enough(@ForAll("untied") StaffingTask task) {
        if (!(Planner.plan(task, EFFORT) instanceof Conflict conflict)) return;
        assertThat(conflict.relaxations(task)).isNotEmpty();
        for (Relaxation way : conflict.relaxations(task)) {
            assertThat(BruteForce.leastCost(relaxed(task, way)).isPresent())
                    .as("%s", way.explanation())
                    .isEqualTo(way.enough());
        }
    }

    /** Here leaders and members lack a seat in the same team: a seat for one of them is no way out of both. */
    @Example
    void a_way_out_is_a_seat_for_one_post() {
        for (long seed : new long[] {1095, 1571, 1754, 2361, 4009, 4112}) {
            StaffingTask task = Pools.task(new Random(seed), false);
            a_way_out_that_is_said_to_be_enough_is_enough(task);
            assertThat(((Conflict) Planner.plan(task, EFFORT)).relaxations(task))
                    .filteredOn(way -> way.rule() == PlannerRule.ONE_SEAT_MORE)
                    .isNotEmpty()
                    .noneMatch(Relaxation::enough)
                    .extracting(Relaxation::post)
                    .containsOnly(Optional.of(TeamPost.LEADER));
        }
    }

    private static PersonId one(Relaxation way) {
        return way.persons().iterator().next();
    }

    private static StaffingTask relaxed(StaffingTask task, Relaxation way) {
        StaffingTaskBuilder copy = Pools.copy(task);
        switch (way.rule()) {
            case NEED_NOT_SERVE -> {
                Set<PersonId> optional = new HashSet<>(task.optional());
                optional.add(one(way));
                copy.optional(optional);
            }
            case LIFT_BARS ->
                copy.bars(new Bars() {
                    @Override
                    public List<AreaCode> areas(Inspector one) {
                        return List.of(); // brute force asks for verdicts only
                    }

                    @Override
                    public Verdict judge(Inspector one, Team team) {
                        return one.person().equals(one(way))
                                        && team.id().equals(way.team().orElseThrow())
                                ? Verdict.accepted()
                                : task.bars().judge(one, team);
                    }
                });
            default -> {
                int by = way.rule() == PlannerRule.ONE_SEAT_MORE ? 1 : 0;
                copy.teams(task.teams().stream()
                        .map(team -> team.id().equals(way.team().orElseThrow())
                                ? resized(team, way.post().orElseThrow(), by)
                                : team)
                        .toList());
            }
        }
        return copy.build();
    }

    /** One seat more at most, or one person fewer at least, of one post. */
    private static Team resized(Team team, TeamPost post, int more) {
        Map<TeamPost, SeatRange> seats = new HashMap<>(team.seats());
        seats.computeIfPresent(
                post, (same, range) -> SeatRange.of(Math.max(0, range.lo() - 1 + more), range.hi() + more));
        return new Team(team.id(), team.label(), team.covers(), seats, team.skills());
    }

    @Property(tries = 300)
    void a_repair_is_valid_and_changes_as_few_people_as_can_be(@ForAll("untied") StaffingTask task, @ForAll int which) {
        if (!(Planner.plan(task, EFFORT) instanceof StaffingPlan standing)) return;
        Map<PersonId, Set<AreaCode>> barred = new HashMap<>();
        for (Inspector one : task.pool())
            barred.put(one.person(), new HashSet<>(task.bars().areas(one)));
        PersonId hit = task.pool().get(Math.floorMod(which, task.pool().size())).person();
        TeamId team = standing.assignment().get(hit);
        Assume.that(team != null);
        barred.put(
                hit, Set.of(Pools.village(Integer.parseInt(String.valueOf(team).substring(1)))));
        StaffingTask now = Pools.copy(task).bars(Pools.bars(barred)).build();
        OptionalLong fewest = BruteForce.fewestChanges(now, standing.assignment());
        Outcome outcome = Planner.repair(now, standing.assignment(), EFFORT);
        if (fewest.isEmpty()) {
            assertThat(outcome).isInstanceOf(Conflict.class);
            return;
        }
        StaffingPlan repaired = (StaffingPlan) outcome;
        assertThat(BruteForce.brokenRules(now, repaired.assignment())).isEmpty();
        assertThat(repaired.changes()).hasSize((int) fewest.getAsLong());
        assertThat(repaired.total()).isEqualTo(BruteForce.cost(now, repaired.assignment()));
    }

    @Property(tries = 100)
    void a_plan_that_is_still_good_is_left_alone(@ForAll("untied") StaffingTask task) {
        if (Planner.plan(task, EFFORT) instanceof StaffingPlan standing) {
            StaffingPlan again = (StaffingPlan) Planner.repair(task, standing.assignment(), EFFORT);
            assertThat(again.assignment()).isEqualTo(standing.assignment());
            assertThat(again.changes()).isEmpty();
        }
    }
}
