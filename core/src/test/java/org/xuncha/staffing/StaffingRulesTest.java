package org.xuncha.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xuncha.Baoshan.COUNTY;
import static org.xuncha.Baoshan.ELSEWHERE;
import static org.xuncha.Baoshan.OTHER_VILLAGE;
import static org.xuncha.Baoshan.TOWNSHIP;
import static org.xuncha.Baoshan.VILLAGE;
import static org.xuncha.Refusals.assertAccepted;
import static org.xuncha.Refusals.assertRefusedBy;
import static org.xuncha.staffing.Desk.AT_HOME;
import static org.xuncha.staffing.Desk.D1;
import static org.xuncha.staffing.Desk.D2;
import static org.xuncha.staffing.Desk.D3;
import static org.xuncha.staffing.Desk.DAY;
import static org.xuncha.staffing.Desk.FAR;
import static org.xuncha.staffing.Desk.L1;
import static org.xuncha.staffing.Desk.L2;
import static org.xuncha.staffing.Desk.L3;
import static org.xuncha.staffing.Desk.L4;
import static org.xuncha.staffing.Desk.ONE;
import static org.xuncha.staffing.Desk.TWO;
import static org.xuncha.staffing.Desk.assignment;
import static org.xuncha.staffing.Desk.group;
import static org.xuncha.staffing.Desk.inspector;
import static org.xuncha.staffing.Desk.office;
import static org.xuncha.staffing.Desk.plan;
import static org.xuncha.staffing.Desk.pool;
import static org.xuncha.staffing.Desk.spouse;
import static org.xuncha.staffing.Desk.team;
import static org.xuncha.staffing.Desk.village;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xuncha.Baoshan;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.organisation.TeamPost;
import org.xuncha.policy.WaiverType;
import org.xuncha.recusal.FactId;
import org.xuncha.recusal.RecusalRule;
import org.xuncha.round.Phase;
import org.xuncha.round.RoundRule;
import org.xuncha.rule.Refused;
import org.xuncha.rule.Verdict;
import org.xuncha.staffing.StaffingAct.AddToPool;
import org.xuncha.staffing.StaffingAct.AdoptPlan;
import org.xuncha.staffing.StaffingAct.AskReplacement;
import org.xuncha.staffing.StaffingAct.Authorise;
import org.xuncha.staffing.StaffingAct.FormTeams;
import org.xuncha.staffing.StaffingAct.GrantWaiver;
import org.xuncha.staffing.StaffingAct.RecordFacts;
import org.xuncha.staffing.StaffingAct.RefuseReplacement;
import org.xuncha.staffing.StaffingAct.Release;
import org.xuncha.staffing.StaffingAct.WithdrawFact;

class StaffingRulesTest {
    private static final FactId HOME = FactId.of("home:L-5");
    private static final GrantWaiver WAIVER =
            new GrantWaiver(HOME, "HOME_COUNTY", WaiverType.SPECIAL_NEED, DAY, DAY.plusDays(30));

    private static FormTeams teams(Team... teams) {
        return new FormTeams(List.of(teams));
    }

    private static Map<PersonId, TeamId> with(PersonId person, TeamId team) {
        Map<PersonId, TeamId> assignment = assignment();
        assignment.put(person, team);
        return assignment;
    }

    private static Map<PersonId, TeamId> without(PersonId person) {
        Map<PersonId, TeamId> assignment = assignment();
        assignment.remove(person);
        return assignment;
    }

    private static ReplaceMemberBuilder replace(PersonId out, ReplacementCause cause) {
        return new ReplaceMemberBuilder().out(out).cause(cause).from(DAY);
    }

    // Who may act, and when.

    static Stream<StaffingAct> acts() {
        return Stream.of(
                pool(),
                teams(team(ONE, VILLAGE, OTHER_VILLAGE)),
                new RecordFacts(List.of(spouse("s", L1, ELSEWHERE).build())),
                new WithdrawFact(HOME, DAY),
                WAIVER,
                plan(assignment()),
                new Authorise(Set.of(L1), DAY),
                new AskReplacement(L1),
                new RefuseReplacement(L1, VILLAGE),
                replace(L1, ReplacementCause.UNAVAILABLE).build(),
                new Release(Set.of(L1), DAY));
    }

    @Test
    void every_act_of_the_family_is_among_those_tried() {
        assertThat(acts().<Class<?>>map(StaffingAct::getClass))
                .containsExactlyInAnyOrder(StaffingAct.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("acts")
    void a_county_that_lends_nobody_may_not_do_it(StaffingAct act) {
        assertRefusedBy(
                Desk.ready().judge(act, Desk.by(Party.ORGANISATION_DEPARTMENT, COUNTY, DAY)), RoundRule.PARTY_MAY);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void a_party_that_the_policy_does_not_know_may_not_do_it(StaffingAct act) {
        assertRefusedBy(Desk.ready().judge(act, Desk.by(Party.of("PASSER_BY"), COUNTY, DAY)), RoundRule.PARTY_KNOWN);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void nothing_is_staffed_in_a_closed_round(StaffingAct act) {
        Verdict verdict = StaffingRules.judge(null, act, group(DAY), Baoshan.round(Phase.CLOSED));
        assertThat(verdict.objections().get(0).rule()).isEqualTo(RoundRule.NOT_CLOSED);
    }

    @Test
    void only_the_leading_group_authorises_and_waives() {
        Desk desk = Desk.planned();
        assertRefusedBy(desk.judge(new Authorise(Set.of(L1), DAY), office(DAY)), RoundRule.PARTY_MAY);
        assertRefusedBy(desk.judge(WAIVER, office(DAY)), RoundRule.PARTY_MAY);
        assertAccepted(desk.judge(new Authorise(Set.of(L1), DAY), group(DAY)));
        assertAccepted(desk.judge(WAIVER, group(DAY)));
    }

    @Test
    void somebody_of_a_team_reports_a_fact_but_forms_no_teams() {
        Desk desk = Desk.ready();
        var member = Desk.by(Party.TEAM_MEMBER, Baoshan.CITY, DAY);
        assertAccepted(
                desk.judge(new RecordFacts(List.of(spouse("s", L1, ELSEWHERE).build())), member));
        assertRefusedBy(desk.judge(pool(), member), RoundRule.PARTY_MAY);
    }

    @Test
    void nobody_acts_for_days_that_have_passed() {
        LocalDate yesterday = DAY.minusDays(1);
        Desk desk = Desk.authorised();
        assertRefusedBy(desk.judge(new WithdrawFact(HOME, yesterday)), StaffingRule.NOT_BACKDATED);
        assertRefusedBy(
                desk.judge(new GrantWaiver(HOME, "HOME_COUNTY", WaiverType.SPECIAL_NEED, yesterday, DAY), group(DAY)),
                StaffingRule.NOT_BACKDATED);
        assertRefusedBy(desk.judge(plan(assignment(), yesterday).build()), StaffingRule.NOT_BACKDATED);
        assertRefusedBy(
                Desk.planned().judge(new Authorise(Set.of(L1), yesterday), group(DAY)),
                StaffingRule.NOT_BACKDATED,
                StaffingRule.PLAN_ADOPTED);
        assertRefusedBy(
                desk.judge(replace(L1, ReplacementCause.UNAVAILABLE)
                        .from(yesterday)
                        .build()),
                StaffingRule.NOT_BACKDATED);
        assertRefusedBy(desk.judge(new Release(Set.of(L1), yesterday)), StaffingRule.NOT_BACKDATED);
    }

    // Teams and pool.

    @Test
    void a_team_has_not_more_seats_at_least_than_at_most() {
        assertThat(SeatRange.of(0, 0)).isEqualTo(SeatRange.NONE);
        for (int[] range : new int[][] {{2, 1}, {-1, 1}}) {
            assertThatThrownBy(() -> SeatRange.of(range[0], range[1]))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertRefusedBy(Verdict.of(refused.objections()), StaffingRule.SEATS_IN_ORDER));
        }
    }

    @Test
    void a_team_covers_objects_of_the_round_only() {
        assertRefusedBy(
                Desk.empty().judge(teams(team(ONE, VILLAGE, OTHER_VILLAGE, ELSEWHERE))), RoundRule.OBJECT_KNOWN);
    }

    @Test
    void an_area_is_covered_by_one_team() {
        assertRefusedBy(
                Desk.empty().judge(teams(team(ONE, VILLAGE, OTHER_VILLAGE), team(TWO, OTHER_VILLAGE))),
                StaffingRule.COVERED_ONCE);
    }

    @Test
    void every_inspected_village_is_covered_and_what_stands_above_one_is() {
        assertRefusedBy(Desk.empty().judge(teams(team(ONE, VILLAGE))), StaffingRule.ALL_COVERED);
        assertRefusedBy(
                Desk.empty().judge(teams(team(ONE, TOWNSHIP))), StaffingRule.ALL_COVERED, StaffingRule.ALL_COVERED);
        assertAccepted(Desk.empty().judge(teams(team(ONE, VILLAGE, OTHER_VILLAGE, TOWNSHIP))));
    }

    @Test
    void a_team_stands_once() {
        assertRefusedBy(
                Desk.empty().judge(teams(team(ONE, VILLAGE), team(ONE, OTHER_VILLAGE))), StaffingRule.TEAM_ONCE);
    }

    @Test
    void a_team_has_posts_that_the_policy_knows() {
        Team team = new TeamBuilder()
                .id(ONE)
                .label(team(ONE, VILLAGE).label())
                .addCovers(VILLAGE, OTHER_VILLAGE)
                .putSeats(TeamPost.DEPUTY, SeatRange.of(1, 1))
                .build();
        assertRefusedBy(Desk.empty().judge(teams(team)), StaffingRule.POST_KNOWN);
        assertRefusedBy(
                Desk.empty().judge(new AddToPool(List.of(inspector(L1, TeamPost.DEPUTY, FAR)), "表", DAY)),
                StaffingRule.POST_KNOWN);
    }

    @Test
    void teams_are_formed_anew_until_somebody_was_authorised_and_the_plan_falls_with_them() {
        FormTeams anew = teams(team(ONE, VILLAGE, OTHER_VILLAGE));
        Staffing formed = Desk.planned().does(anew).staffing();
        assertThat(formed.plan()).isEmpty();
        assertThat(formed.seats()).isEmpty();
        assertThat(formed.teams()).containsOnlyKeys(ONE);
        assertRefusedBy(Desk.authorised().judge(anew), StaffingRule.TEAMS_SETTLED);
        assertRefusedBy(
                Desk.authorised().does(new Release(assignment().keySet(), DAY)).judge(anew),
                StaffingRule.TEAMS_SETTLED);
    }

    @Test
    void somebody_is_in_the_pool_once() {
        AddToPool twice = new AddToPool(
                List.of(inspector(L1, TeamPost.LEADER, FAR), inspector(L1, TeamPost.LEADER, FAR)), "表", DAY);
        assertRefusedBy(Desk.empty().judge(twice), StaffingRule.PERSON_ONCE, RecusalRule.FACT_ONCE);
        assertRefusedBy(
                Desk.ready().judge(new AddToPool(List.of(inspector(L1, TeamPost.LEADER, FAR)), "表", DAY)),
                StaffingRule.PERSON_ONCE,
                RecusalRule.FACT_ONCE);
    }

    // Facts and waivers.

    @Test
    void a_fact_is_recorded_once_and_not_known_before_its_time() {
        Desk desk = Desk.ready().learns(spouse("s", L1, ELSEWHERE));
        assertRefusedBy(
                desk.judge(new RecordFacts(List.of(spouse("s", L1, ELSEWHERE).build()))), RecusalRule.FACT_ONCE);
        assertRefusedBy(
                desk.judge(new RecordFacts(List.of(
                        spouse("t", L1, ELSEWHERE).known(DAY.plusDays(1)).build()))),
                RecusalRule.KNOWN_BY_NOW);
        assertRefusedBy(
                Desk.empty().judge(new AddToPool(List.of(inspector(L1, TeamPost.LEADER, FAR)), "表", DAY.plusDays(1))),
                RecusalRule.KNOWN_BY_NOW);
    }

    @Test
    void only_a_fact_on_record_is_withdrawn() {
        assertRefusedBy(Desk.ready().judge(new WithdrawFact(FactId.of("s"), DAY)), RecusalRule.FACT_KNOWN);
        Desk desk = Desk.ready().does(new WithdrawFact(HOME, DAY));
        assertAccepted(desk.judge(plan(with(AT_HOME, TWO))));
    }

    @Test
    void a_waiver_opens_its_team_and_bears_approver_reason_and_expiry() {
        Desk desk = Desk.ready();
        AdoptPlan atHome = plan(with(AT_HOME, TWO));
        assertRefusedBy(desk.judge(atHome), RecusalRule.DISPERSAL);
        desk.does(WAIVER, group(DAY));
        assertAccepted(desk.judge(atHome));
        assertRefusedBy(desk.judge(plan(with(AT_HOME, TWO), DAY.plusDays(31)).build()), RecusalRule.DISPERSAL);
        assertThat(desk.staffing().facts().waivers()).singleElement().satisfies(waiver -> {
            assertThat(waiver.approver().party()).isEqualTo(Party.LEADING_GROUP);
            assertThat(waiver.reason()).isEqualTo("按方案办理");
            assertThat(waiver.until()).isEqualTo(DAY.plusDays(30));
        });
    }

    @Test
    void a_waiver_is_refused_where_the_policy_admits_none() {
        Desk desk = Desk.ready().learns(spouse("s", L1, VILLAGE));
        assertRefusedBy(
                desk.judge(new GrantWaiver(FactId.of("s"), "NEAR_KIN", WaiverType.NO_SUBSTITUTE, DAY, DAY), group(DAY)),
                RecusalRule.WAIVABLE);
    }

    // Plans.

    @Test
    void a_plan_that_keeps_every_rule_is_adopted() {
        Staffing staffing = Desk.planned().staffing();
        assertThat(staffing.membersOf(ONE)).containsExactly(D1, L1, L3);
        assertThat(staffing.plan()).contains(plan(assignment()));
        assertThat(staffing.plan().orElseThrow().total()).isEqualTo(6);
    }

    @Test
    void a_leader_from_home_is_in_no_plan_whoever_made_it() {
        for (var stamp : List.of(office(DAY), group(DAY))) {
            assertRefusedBy(Desk.ready().judge(plan(with(AT_HOME, TWO)), stamp), RecusalRule.DISPERSAL);
        }
    }

    @Test
    void a_plan_is_refused_with_every_reason() {
        Desk desk = Desk.ready().learns(spouse("s", L1, VILLAGE));
        Map<PersonId, TeamId> bad = with(AT_HOME, TWO);
        bad.remove(D2);
        bad.put(PersonId.of("X"), TWO);
        bad.put(L4, TeamId.of("9"));
        assertRefusedBy(
                desk.judge(plan(bad)),
                RecusalRule.KIN,
                StaffingRule.TEAM_KNOWN,
                RecusalRule.DISPERSAL,
                StaffingRule.PERSON_KNOWN,
                StaffingRule.SEATS_KEPT,
                StaffingRule.SEATS_KEPT);
    }

    @Test
    void a_team_has_its_director_and_not_too_few_or_many_leaders() {
        Desk desk = Desk.ready();
        assertRefusedBy(desk.judge(plan(without(D1))), StaffingRule.SEATS_KEPT);
        assertRefusedBy(desk.judge(plan(with(D3, ONE))), StaffingRule.SEATS_KEPT);
        assertRefusedBy(desk.judge(plan(without(L2))), StaffingRule.SEATS_KEPT);
        assertRefusedBy(desk.judge(plan(with(L4, ONE))), StaffingRule.SEATS_KEPT);
        assertAccepted(desk.judge(plan(with(L4, TWO))));
        assertThat(desk.judge(plan(with(L4, ONE))).objections().get(0).message(Locale.ENGLISH))
                .isEqualTo("Team 1, County team leader: found 3 people, expected 1 to 2.");
    }

    @Test
    void nobody_has_a_seat_that_his_team_does_not_have() {
        Team noDirector = new TeamBuilder()
                .id(ONE)
                .label(team(ONE, VILLAGE).label())
                .addCovers(VILLAGE, OTHER_VILLAGE)
                .putSeats(TeamPost.LEADER, SeatRange.of(1, 2))
                .build();
        Desk desk = Desk.empty().does(teams(noDirector)).does(pool());
        assertRefusedBy(desk.judge(plan(Map.of(L1, ONE, D1, ONE))), StaffingRule.SEATS_KEPT);
        assertAccepted(desk.judge(plan(Map.of(L1, ONE))));
    }

    @Test
    void a_plan_is_called_best_only_if_its_bound_meets_its_cost() {
        Desk desk = Desk.ready();
        assertAccepted(desk.judge(plan(assignment(), DAY).bound(5).proved(false).build()));
        assertAccepted(desk.judge(plan(assignment(), DAY).bound(6).proved(false).build()));
        assertRefusedBy(desk.judge(plan(assignment(), DAY).bound(5).build()), StaffingRule.COST_IN_BOUND);
        assertRefusedBy(
                desk.judge(plan(assignment(), DAY).bound(7).proved(false).build()), StaffingRule.COST_IN_BOUND);
    }

    @Test
    void a_refusal_says_whether_the_plan_was_called_best() {
        Desk desk = Desk.ready();
        Verdict best = desk.judge(plan(assignment(), DAY).bound(5).build());
        Verdict notBest =
                desk.judge(plan(assignment(), DAY).bound(7).proved(false).build());
        assertThat(best.objections().get(0).message(Locale.ENGLISH))
                .startsWith("The plan states the cost 6, the bound 5 and is called best;");
        assertThat(notBest.objections().get(0).message(Locale.ENGLISH))
                .startsWith("The plan states the cost 6, the bound 7 and is not called best;");
    }

    @Test
    void kin_of_somebody_are_not_told_to_who_may_not_see_them() {
        Desk desk = Desk.planned().learns(spouse("s", L1, VILLAGE));
        // The office of the preset may see facts about kin; one whose policy says otherwise may not.
        assertRefusedBy(desk.judge(plan(assignment())), RecusalRule.KIN);
        var policy = desk.round().policy().recusal();
        Verdict withheld = org.xuncha.recusal.Secrecy.shown(
                desk.judge(plan(assignment())), policy, village(DAY).actor());
        assertRefusedBy(withheld, RecusalRule.WITHHELD);
    }

    // Authorisation.

    @Test
    void nobody_is_authorised_before_a_plan_is_adopted_and_in_force() {
        assertRefusedBy(Desk.ready().judge(new Authorise(Set.of(L1), DAY), group(DAY)), StaffingRule.PLAN_ADOPTED);
        Desk later = Desk.ready().does(plan(assignment(), DAY.plusDays(3)).build());
        assertRefusedBy(later.judge(new Authorise(Set.of(L1), DAY.plusDays(2)), group(DAY)), StaffingRule.PLAN_ADOPTED);
        assertAccepted(later.judge(new Authorise(Set.of(L1), DAY.plusDays(3)), group(DAY)));
    }

    @Test
    void who_has_no_seat_is_not_authorised() {
        assertRefusedBy(Desk.planned().judge(new Authorise(Set.of(L4), DAY), group(DAY)), StaffingRule.HAS_SEAT);
    }

    @Test
    void nobody_is_authorised_twice() {
        assertRefusedBy(
                Desk.authorised().judge(new Authorise(Set.of(L1), DAY.plusDays(9)), group(DAY)),
                StaffingRule.AUTHORISED_ONCE);
    }

    @Test
    void nobody_is_authorised_who_is_barred_by_now() {
        Desk desk = Desk.planned().learns(spouse("s", L1, VILLAGE));
        assertRefusedBy(desk.judge(new Authorise(Set.of(L1, L2), DAY), group(DAY)), RecusalRule.KIN);
        assertAccepted(desk.judge(new Authorise(Set.of(L2), DAY), group(DAY)));
    }

    @Test
    void who_changes_his_team_by_a_new_plan_is_authorised_anew() {
        Desk desk = Desk.authorised();
        Map<PersonId, TeamId> moved = with(L3, TWO);
        LocalDate from = DAY.plusDays(10);
        Staffing staffing = desk.does(plan(moved, from).build()).staffing();
        assertThat(staffing.authorised(L3, VILLAGE, from.minusDays(1))).isTrue();
        assertThat(staffing.authorised(L3, VILLAGE, from)).isFalse();
        assertThat(staffing.authorised(L3, OTHER_VILLAGE, from)).isFalse();
        assertThat(staffing.authorised(L1, VILLAGE, from)).isTrue();
        assertRefusedBy(
                desk.judge(new Authorise(Set.of(L3), from.minusDays(1)), group(DAY)), StaffingRule.PLAN_ADOPTED);
        staffing = desk.does(new Authorise(Set.of(L3), from), group(DAY)).staffing();
        assertThat(staffing.authorised(L3, OTHER_VILLAGE, from)).isTrue();
    }

    @Test
    void who_is_authorised_may_work_on_what_his_team_has_to_do_with_unless_a_fact_bars_him() {
        Desk desk = Desk.authorised();
        for (AreaCode area : List.of(VILLAGE, TOWNSHIP, COUNTY)) {
            assertAccepted(StaffingRules.mayWorkOn(desk.staffing(), desk.round(), L1, area, DAY));
        }
        assertRefusedBy(
                StaffingRules.mayWorkOn(desk.staffing(), desk.round(), L1, OTHER_VILLAGE, DAY),
                StaffingRule.AUTHORISED);
        assertRefusedBy(
                StaffingRules.mayWorkOn(desk.staffing(), desk.round(), L1, VILLAGE, DAY.minusDays(1)),
                StaffingRule.AUTHORISED);
        assertRefusedBy(
                StaffingRules.mayWorkOn(desk.staffing(), desk.round(), L4, VILLAGE, DAY), StaffingRule.AUTHORISED);
        desk.learns(spouse("s", L1, VILLAGE));
        assertRefusedBy(StaffingRules.mayWorkOn(desk.staffing(), desk.round(), L1, VILLAGE, DAY), RecusalRule.KIN);
    }

    @Test
    void a_reviewer_is_judged_by_the_same_facts_and_by_his_ties_to_who_puts_it_right() {
        PersonId reviewer = PersonId.of("T-1");
        Desk desk = Desk.ready().learns(spouse("s", reviewer, VILLAGE));
        assertRefusedBy(
                StaffingRules.mayReview(desk.staffing(), desk.round(), reviewer, VILLAGE, Set.of(), DAY),
                RecusalRule.KIN);
        assertAccepted(StaffingRules.mayReview(desk.staffing(), desk.round(), reviewer, OTHER_VILLAGE, Set.of(), DAY));
        assertRefusedBy(
                StaffingRules.mayReview(
                        desk.staffing(), desk.round(), reviewer, OTHER_VILLAGE, Set.of(PersonId.of("S-T-1")), DAY),
                RecusalRule.KIN);
        assertAccepted(StaffingRules.mayReview(desk.staffing(), desk.round(), AT_HOME, VILLAGE, Set.of(), DAY));
    }

    // Replacement and release.

    @Test
    void an_inspected_organisation_asks_to_have_somebody_replaced_and_decider_and_reason_are_kept() {
        Desk desk = Desk.authorised().does(new AskReplacement(L1), village(DAY));
        assertRefusedBy(desk.judge(new AskReplacement(L1), village(DAY)), StaffingRule.ASKED_ONCE);
        Staffing staffing = desk.does(replace(L1, ReplacementCause.ASKED)
                        .in(L4)
                        .area(VILLAGE)
                        .from(DAY.plusDays(1))
                        .build())
                .staffing();
        assertThat(staffing.membersOf(ONE)).containsExactly(D1, L3, L4);
        assertThat(staffing.authorised(L1, VILLAGE, DAY)).isTrue();
        assertThat(staffing.authorised(L1, VILLAGE, DAY.plusDays(1))).isFalse();
        assertThat(staffing.authorised(L3, VILLAGE, DAY.plusDays(1))).isTrue();
        assertThat(staffing.authorised(L4, VILLAGE, DAY.plusDays(1))).isFalse();
        assertThat(staffing.requests()).singleElement().satisfies(request -> {
            assertThat(request.by().party()).isEqualTo(Party.VILLAGE_BRANCH);
            assertThat(request.decision().orElseThrow().granted()).isTrue();
            assertThat(request.decision().orElseThrow().decider().party()).isEqualTo(Party.INSPECTION_OFFICE);
        });
        assertThat(staffing.replacements()).singleElement().satisfies(replacement -> {
            assertThat(replacement.team()).isEqualTo(ONE);
            assertThat(replacement.decider().party()).isEqualTo(Party.INSPECTION_OFFICE);
            assertThat(replacement.reason()).isEqualTo("按方案办理");
        });
        assertAccepted(desk.judge(new Authorise(Set.of(L4), DAY.plusDays(1)), group(DAY)));
    }

    @Test
    void an_organisation_asks_only_about_the_team_that_inspects_it() {
        Desk desk = Desk.authorised();
        assertRefusedBy(desk.judge(new AskReplacement(L2), village(DAY)), StaffingRule.ASKED_BY_INSPECTED);
        assertAccepted(desk.judge(new AskReplacement(L2), Desk.by(Party.TOWNSHIP_COMMITTEE, TOWNSHIP, DAY)));
        assertRefusedBy(desk.judge(new AskReplacement(L4), village(DAY)), StaffingRule.HAS_SEAT);
    }

    @Test
    void a_request_that_was_not_made_or_is_decided_cannot_be_decided_on() {
        Desk desk = Desk.authorised();
        assertRefusedBy(desk.judge(new RefuseReplacement(L1, VILLAGE)), StaffingRule.REQUEST_OPEN);
        assertRefusedBy(
                desk.judge(replace(L1, ReplacementCause.ASKED).area(VILLAGE).build()), StaffingRule.REQUEST_OPEN);
        desk.does(new AskReplacement(L1), village(DAY));
        assertRefusedBy(desk.judge(new RefuseReplacement(L1, TOWNSHIP)), StaffingRule.REQUEST_OPEN);
        assertRefusedBy(desk.judge(new RefuseReplacement(L3, VILLAGE)), StaffingRule.REQUEST_OPEN);
        desk.does(new RefuseReplacement(L1, VILLAGE));
        assertThat(desk.staffing().membersOf(ONE)).contains(L1);
        assertThat(desk.staffing().requests().get(0).decision().orElseThrow().granted())
                .isFalse();
        assertRefusedBy(desk.judge(new RefuseReplacement(L1, VILLAGE)), StaffingRule.REQUEST_OPEN);
        assertAccepted(desk.judge(new AskReplacement(L1), village(DAY)));
    }

    @Test
    void a_new_fact_is_a_cause_only_if_it_bars() {
        Desk desk = Desk.authorised().learns(spouse("elsewhere", L1, ELSEWHERE)).learns(spouse("here", L1, VILLAGE));
        ReplaceMemberBuilder replace = replace(L1, ReplacementCause.NEW_FACT).in(L4);
        assertRefusedBy(desk.judge(replace.fact(FactId.of("elsewhere")).build()), StaffingRule.FACT_BARS);
        assertAccepted(desk.judge(replace.fact(FactId.of("here")).build()));
    }

    @Test
    void a_replacement_names_its_cause() {
        Desk desk = Desk.authorised();
        assertRefusedBy(desk.judge(replace(L1, ReplacementCause.ASKED).build()), StaffingRule.CAUSE_NAMED);
        assertRefusedBy(desk.judge(replace(L1, ReplacementCause.NEW_FACT).build()), StaffingRule.CAUSE_NAMED);
    }

    @Test
    void who_comes_has_no_seat_yet_is_not_barred_and_fills_the_seat() {
        Desk desk = Desk.authorised();
        ReplaceMemberBuilder replace = replace(L1, ReplacementCause.UNAVAILABLE);
        assertRefusedBy(desk.judge(replace.in(L3).build()), StaffingRule.HAS_NO_SEAT);
        assertRefusedBy(desk.judge(replace.in(AT_HOME).build()), RecusalRule.DISPERSAL);
        assertRefusedBy(
                desk.judge(replace.in(PersonId.of("X")).build()), StaffingRule.PERSON_KNOWN, StaffingRule.SEATS_KEPT);
        assertRefusedBy(desk.judge(replace.in(D3).build()), StaffingRule.SEATS_KEPT);
        assertRefusedBy(desk.judge(replace(L4, ReplacementCause.UNAVAILABLE).build()), StaffingRule.HAS_SEAT);
        assertRefusedBy(desk.judge(replace(L2, ReplacementCause.UNAVAILABLE).build()), StaffingRule.SEATS_KEPT);
        assertAccepted(desk.judge(replace.in(Optional.empty()).build()));
    }

    @Test
    void who_is_released_serves_to_the_last_day_and_has_no_seat() {
        Desk desk = Desk.authorised().does(new Release(Set.of(L1), DAY.plusDays(20)));
        assertThat(desk.staffing().authorised(L1, VILLAGE, DAY.plusDays(20))).isTrue();
        assertThat(desk.staffing().authorised(L1, VILLAGE, DAY.plusDays(21))).isFalse();
        assertThat(desk.staffing().seats()).doesNotContainKey(L1);
        assertThat(desk.staffing().authorised(L3, VILLAGE, DAY.plusDays(21))).isTrue();
        assertRefusedBy(desk.judge(new Release(Set.of(L1), DAY)), StaffingRule.SERVES);
        assertRefusedBy(Desk.planned().judge(new Release(Set.of(L1), DAY)), StaffingRule.SERVES);
    }
}
