package org.xuncha.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xuncha.planner.Pools.county;
import static org.xuncha.planner.Pools.inspector;
import static org.xuncha.planner.Pools.team;
import static org.xuncha.planner.Pools.village;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.PersonId;
import org.xuncha.organisation.TeamPost;
import org.xuncha.rule.Refused;
import org.xuncha.staffing.Inspector;
import org.xuncha.staffing.Team;
import org.xuncha.staffing.TeamId;

class PlannerTest {
    private static final Effort EFFORT = Effort.of(1).rounds(2);
    private static final PersonId P0 = PersonId.of("P0");
    private static final PersonId P1 = PersonId.of("P1");
    private static final PersonId P2 = PersonId.of("P2");
    private static final TeamId T0 = TeamId.of("T0");
    private static final TeamId T1 = TeamId.of("T1");

    private static StaffingTaskBuilder members(int teams, int lo, int hi, int people) {
        List<Team> all = new ArrayList<>();
        for (int t = 0; t < teams; t++) all.add(team(t, lo, hi, Set.of()));
        List<Inspector> pool = new ArrayList<>();
        for (int p = 0; p < people; p++) pool.add(inspector(p, TeamPost.MEMBER, county(p), Set.of()));
        return new StaffingTaskBuilder().teams(all).pool(pool).bars(Bars.none()).weights(Pools.WEIGHTS);
    }

    private static StaffingPlan planned(StaffingTaskBuilder task) {
        return (StaffingPlan) Planner.plan(task.build(), EFFORT);
    }

    private static Conflict refused(StaffingTaskBuilder task) {
        return (Conflict) Planner.plan(task.build(), EFFORT);
    }

    @Test
    void somebody_pinned_serves_where_he_is_pinned() {
        assertThat(planned(members(3, 1, 2, 4).putPinned(P2, T1)).assignment()).containsEntry(P2, T1);
    }

    @Test
    void people_kept_together_serve_together_and_people_kept_apart_do_not() {
        StaffingPlan plan =
                planned(members(3, 1, 2, 5).addTogether(Set.of(P0, P1)).addApart(Set.of(P1, P2)));
        assertThat(plan.assignment().get(P0)).isEqualTo(plan.assignment().get(P1));
        assertThat(plan.assignment().get(P2)).isNotEqualTo(plan.assignment().get(P1));
    }

    @Test
    void two_people_both_together_and_apart_are_a_conflict_that_names_them() {
        Conflict conflict =
                refused(members(3, 1, 2, 4).addTogether(Set.of(P0, P1)).addApart(Set.of(P0, P1)));
        assertThat(conflict.rule()).isEqualTo(PlannerRule.TIES_CLASH);
        assertThat(conflict.persons()).containsExactly(P0, P1);
    }

    @Test
    void ties_that_clash_only_as_a_whole_are_found_and_those_that_can_be_spared_are_not_named() {
        PersonId p3 = PersonId.of("P3");
        StaffingTaskBuilder task = members(3, 1, 3, 6)
                .addTogether(Set.of(P0, P1))
                .addTogether(Set.of(P1, P2))
                .addTogether(Set.of(P2, p3))
                .addApart(Set.of(PersonId.of("P4"), PersonId.of("P5")));
        Conflict conflict = refused(task);
        assertThat(conflict.persons()).containsExactly(P0, P1, P2, p3);
        assertThat(conflict.relaxations(task.build()))
                .hasSize(3)
                .allMatch(Relaxation::enough)
                .allMatch(way -> way.rule() == PlannerRule.NEED_NOT_BE_TOGETHER)
                .extracting(way -> way.explanation().message(Locale.CHINESE))
                .contains("不再要求P0、P1同组。");
    }

    @Test
    void a_tie_that_does_not_help_alone_is_not_called_enough() {
        StaffingTaskBuilder task = members(3, 1, 3, 5)
                .addTogether(Set.of(P0, P1))
                .addTogether(Set.of(P0, P1, P2))
                .addApart(Set.of(P0, P1));
        assertThat(refused(task).relaxations(task.build()))
                .filteredOn(Relaxation::enough)
                .extracting(Relaxation::rule)
                .containsExactly(PlannerRule.NEED_NOT_BE_APART);
    }

    @Test
    void people_kept_together_must_serve() {
        assertThatThrownBy(() -> members(2, 1, 2, 3)
                        .addTogether(Set.of(P0, P1))
                        .addOptional(P0)
                        .build())
                .isInstanceOf(Refused.class)
                .hasMessageContaining("P0");
    }

    @Test
    void who_is_not_needed_in_a_large_pool_stays_at_home() {
        List<Inspector> pool = new ArrayList<>();
        Set<PersonId> optional = new HashSet<>();
        for (int p = 0; p < 200; p++) {
            pool.add(inspector(p, TeamPost.MEMBER, county(p % 20), p % 7 == 0 ? Set.of("FINANCE") : Set.of()));
            optional.add(PersonId.of("P" + p));
        }
        StaffingTaskBuilder task = members(3, 4, 6, 0)
                .teams(List.of(
                        team(0, 4, 6, Set.of("FINANCE")),
                        team(1, 4, 6, Set.of("FINANCE")),
                        team(2, 4, 6, Set.of("FINANCE"))))
                .pool(pool)
                .optional(optional);
        StaffingPlan plan = planned(task);
        assertThat(plan.total()).isZero();
        assertThat(plan.provedBest()).isTrue();
        assertThat(plan.assignment()).hasSizeBetween(12, 18);
    }

    @Test
    void three_directors_for_two_teams_are_named_with_the_ways_out() {
        Map<PersonId, Set<AreaCode>> barred = new HashMap<>();
        for (int p = 0; p < 3; p++) barred.put(PersonId.of("P" + p), Set.of(village(2), village(3)));
        StaffingTask task = members(4, 1, 1, 4).bars(Pools.bars(barred)).build();
        Conflict conflict = (Conflict) Planner.plan(task, EFFORT);
        assertThat(conflict.rule()).isEqualTo(PlannerRule.TOO_MANY_PEOPLE);
        assertThat(conflict.persons()).containsExactly(P0, P1, P2);
        assertThat(conflict.teams()).containsExactly(T0, T1);
        assertThat(conflict.explanation(task).message(Locale.CHINESE)).contains("3人", "2个席位", "P0、P1、P2", "巡察组");
        assertThat(conflict.because(task)).hasSize(6);
        assertThat(conflict.relaxations(task).get(0).enough()).isTrue();
        assertThat(conflict.relaxations(task))
                .filteredOn(way -> way.rule() == PlannerRule.LIFT_BARS)
                .hasSize(6)
                .allMatch(way -> way.enough() && way.price() == 1);
    }

    @Test
    void teams_that_need_more_people_than_may_serve_are_named() {
        Map<PersonId, Set<AreaCode>> barred = new HashMap<>();
        for (int p = 1; p < 6; p++) barred.put(PersonId.of("P" + p), Set.of(village(0), village(2)));
        Conflict conflict = refused(members(3, 1, 6, 6).bars(Pools.bars(barred)));
        assertThat(conflict.rule()).isEqualTo(PlannerRule.TOO_FEW_PEOPLE);
        assertThat(conflict.teams()).containsExactly(T0, TeamId.of("T2"));
        assertThat(conflict.persons()).containsExactly(P0);
        assertThat(conflict.need()).isEqualTo(2);
    }

    @Test
    void a_post_that_no_team_has_cannot_serve() {
        StaffingTaskBuilder task = members(2, 0, 2, 1).addPool(inspector(9, TeamPost.LIAISON, county(0), Set.of()));
        assertThat(refused(task).persons()).containsExactly(PersonId.of("P9"));
    }

    @Test
    void whoever_drops_out_is_replaced_from_the_bench_and_nobody_else_moves() {
        StaffingTask before = members(3, 2, 2, 8)
                .optional(Set.of(PersonId.of("P6"), PersonId.of("P7")))
                .build();
        StaffingPlan standing = (StaffingPlan) Planner.plan(before, EFFORT);
        PersonId gone = standing.assignment().keySet().stream()
                .filter(person -> !before.optional().contains(person))
                .findFirst()
                .orElseThrow();
        StaffingTask now = Pools.copy(before)
                .pool(before.pool().stream()
                        .filter(one -> !one.person().equals(gone))
                        .toList())
                .build();
        StaffingPlan repaired = (StaffingPlan) Planner.repair(now, standing.assignment(), EFFORT);
        assertThat(repaired.changes()).hasSize(2);
        assertThat(repaired.changes())
                .filteredOn(change -> change.cause() == Change.Cause.WITHDRAWN)
                .singleElement()
                .matches(change -> change.person().equals(gone) && change.to().isEmpty());
        assertThat(repaired.changes())
                .filteredOn(change -> change.cause() == Change.Cause.TAKES_SEAT)
                .singleElement()
                .matches(change -> change.other().equals(Optional.of(gone)));
        assertThat(repaired.fewest()).isTrue();
    }

    @Test
    void a_new_bar_moves_the_person_barred_and_says_why() {
        StaffingTask before = members(3, 1, 2, 4).build();
        StaffingPlan standing = (StaffingPlan) Planner.plan(before, EFFORT);
        int team =
                Integer.parseInt(String.valueOf(standing.assignment().get(P0)).substring(1));
        StaffingTask now = Pools.copy(before)
                .bars(Pools.bars(Map.of(P0, Set.of(village(team)))))
                .build();
        StaffingPlan repaired = (StaffingPlan) Planner.repair(now, standing.assignment(), EFFORT);
        assertThat(repaired.changes())
                .filteredOn(change -> change.person().equals(P0))
                .singleElement()
                .matches(change -> change.cause() == Change.Cause.BARRED
                        && change.reasons().size() == 1);
    }

    @Test
    void progress_never_gets_worse_and_ends_with_the_plan() {
        StaffingTask task = hundreds(3);
        List<long[]> told = new ArrayList<>();
        StaffingPlan plan = (StaffingPlan) Planner.plan(
                task, EFFORT.rounds(1).telling((cost, bound) -> told.add(new long[] {cost, bound})));
        for (int i = 1; i < told.size(); i++) {
            assertThat(told.get(i)[0]).isLessThanOrEqualTo(told.get(i - 1)[0]);
            assertThat(told.get(i)[1]).isGreaterThanOrEqualTo(told.get(i - 1)[1]);
        }
        assertThat(told.get(told.size() - 1)).containsExactly(plan.total(), plan.bound());
    }

    @Test
    void a_search_that_is_stopped_says_so_and_still_gives_a_valid_plan() {
        StaffingTask task = hundreds(4);
        AtomicInteger asked = new AtomicInteger();
        StaffingPlan plan = (StaffingPlan) Planner.plan(task, EFFORT.until(() -> asked.incrementAndGet() > 2));
        assertThat(plan.cut()).isTrue();
        assertThat(BruteForce.brokenRules(task, plan.assignment())).isEmpty();
    }

    @Test
    void hundreds_of_people_are_planned_validly_counted_truly_and_repeatably() {
        for (int seed = 0; seed < 5; seed++) {
            StaffingTask task = hundreds(seed);
            StaffingPlan plan = (StaffingPlan) Planner.plan(task, EFFORT);
            assertThat(BruteForce.brokenRules(task, plan.assignment())).isEmpty();
            assertThat(plan.total()).isEqualTo(BruteForce.cost(task, plan.assignment()));
            assertThat(plan.bound()).isLessThanOrEqualTo(plan.total());
            assertThat(Planner.plan(task, EFFORT)).isEqualTo(plan);
        }
    }

    /** Thirty teams and 150 people of few counties, with ties, pins and earlier teams: more than an exact search can do. */
    private static StaffingTask hundreds(long seed) {
        Random random = new Random(seed);
        List<Team> teams = new ArrayList<>();
        for (int t = 0; t < 30; t++) teams.add(team(t, 3, 6, Set.of("FINANCE", "ORG")));
        List<Inspector> pool = new ArrayList<>();
        Map<PersonId, Set<AreaCode>> barred = new HashMap<>();
        for (int p = 0; p < 150; p++) {
            Set<String> skills =
                    random.nextInt(6) == 0 ? Set.of("FINANCE") : random.nextInt(3) == 0 ? Set.of("ORG") : Set.of();
            Inspector one =
                    inspector(p, p < 25 ? TeamPost.LEADER : TeamPost.MEMBER, county(3 + random.nextInt(4)), skills);
            pool.add(one);
            Set<AreaCode> bars = new HashSet<>();
            for (int i = 0; i < 8; i++) bars.add(village(random.nextInt(30)));
            barred.put(one.person(), bars);
        }
        List<PastTeam> past = new ArrayList<>();
        for (int g = 0; g < 30; g++) {
            Set<PersonId> members = new HashSet<>();
            for (int i = 0; i < 5; i++) members.add(PersonId.of("P" + random.nextInt(150)));
            past.add(new PastTeam(members, Set.of(village(g))));
        }
        return new StaffingTaskBuilder()
                .teams(teams)
                .pool(pool)
                .bars(Pools.bars(barred))
                .addTogether(Set.of(PersonId.of("P30"), PersonId.of("P31")))
                .addApart(Set.of(PersonId.of("P40"), PersonId.of("P41"), PersonId.of("P42")))
                .past(past)
                .weights(Pools.WEIGHTS)
                .build();
    }

    @Test
    void people_rotate_from_county_to_county() {
        List<Team> teams = List.of(team(0, 1, 2, Set.of()), team(1, 1, 2, Set.of()));
        Bars rotation = Patterns.rotation(Map.of(county(0), county(1), county(1), county(0)), teams);
        StaffingTaskBuilder task = members(2, 1, 2, 2).bars(rotation);
        assertThat(planned(task).assignment()).containsEntry(P0, T1).containsEntry(P1, T0);
        assertThat(rotation.judge(inspector(0, TeamPost.MEMBER, county(0), Set.of()), teams.get(0))
                        .toString())
                .contains("rotation");
    }

    @Test
    void people_of_a_zone_stay_inside_it() {
        List<Team> teams = List.of(team(0, 0, 2, Set.of()), team(1, 0, 2, Set.of()));
        Bars zones = Patterns.collaboration(List.of(Set.of(county(0), county(5))), teams);
        StaffingTaskBuilder task =
                members(2, 0, 2, 0).bars(zones).addPool(inspector(0, TeamPost.MEMBER, county(5), Set.of()));
        assertThat(planned(task).assignment()).containsEntry(P0, T0);
    }

    @Test
    void half_a_team_comes_from_the_county_and_half_from_outside() {
        List<Team> teams = List.of(team(0, 0, 2, Set.of()), team(1, 0, 2, Set.of()));
        StaffingTaskBuilder task = members(2, 0, 2, 0)
                .bars(Patterns.halfTeams(Set.of(TeamPost.LEADER), teams))
                .addPool(inspector(0, TeamPost.LEADER, county(1), Set.of()))
                .addPool(inspector(1, TeamPost.MEMBER, county(1), Set.of()));
        assertThat(planned(task).assignment()).containsEntry(P0, T1).containsEntry(P1, T0);
    }

    @Test
    void the_areas_that_bars_name_agree_with_their_verdicts() {
        List<Team> teams = List.of(team(0, 0, 2, Set.of()), team(1, 0, 2, Set.of()), team(2, 0, 2, Set.of()));
        Bars both = Patterns.rotation(Map.of(county(0), county(1)), teams)
                .and(Patterns.halfTeams(Set.of(TeamPost.LEADER), teams));
        for (TeamPost post : List.of(TeamPost.LEADER, TeamPost.MEMBER)) {
            for (int home = 0; home < 3; home++) {
                Inspector one = inspector(0, post, county(home), Set.of());
                for (Team team : teams) {
                    assertThat(both.areas(one).stream().noneMatch(team::concerns))
                            .isEqualTo(both.judge(one, team).isAccepted());
                }
            }
        }
    }
}
