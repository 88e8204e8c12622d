package org.xuncha.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xuncha.Baoshan.OTHER_VILLAGE;
import static org.xuncha.Baoshan.VILLAGE;
import static org.xuncha.staffing.Desk.AT_HOME;
import static org.xuncha.staffing.Desk.D1;
import static org.xuncha.staffing.Desk.D2;
import static org.xuncha.staffing.Desk.D3;
import static org.xuncha.staffing.Desk.DAY;
import static org.xuncha.staffing.Desk.L1;
import static org.xuncha.staffing.Desk.L2;
import static org.xuncha.staffing.Desk.L3;
import static org.xuncha.staffing.Desk.L4;
import static org.xuncha.staffing.Desk.ONE;
import static org.xuncha.staffing.Desk.TWO;
import static org.xuncha.staffing.Desk.group;
import static org.xuncha.staffing.Desk.office;
import static org.xuncha.staffing.Desk.plan;
import static org.xuncha.staffing.Desk.spouse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.PersonId;
import org.xuncha.recusal.RecusalFact;
import org.xuncha.staffing.StaffingAct.AdoptPlan;
import org.xuncha.staffing.StaffingAct.Authorise;
import org.xuncha.staffing.StaffingAct.RecordFacts;

class StaffingPropertiesTest {
    private static final Set<PersonId> DIRECTORS = Set.of(D1, D2, D3);
    private static final List<PersonId> ALL = List.of(D1, D2, D3, L1, L2, L3, L4, AT_HOME);

    /** A spouse in a village, known some days after the day of the plan. */
    record Tie(PersonId person, AreaCode area, int later) {}

    @Provide
    Arbitrary<Tie> ties() {
        return Combinators.combine(
                        Arbitraries.of(ALL),
                        Arbitraries.of(VILLAGE, OTHER_VILLAGE),
                        Arbitraries.integers().between(0, 3))
                .as(Tie::new);
    }

    @Provide
    Arbitrary<Map<PersonId, TeamId>> assignments() {
        Arbitrary<PersonId> directors = Arbitraries.frequency(Tuple.of(6, D1), Tuple.of(2, D2), Tuple.of(2, D3));
        Arbitrary<Map<PersonId, TeamId>> free =
                Arbitraries.maps(Arbitraries.of(ALL), Arbitraries.of(ONE, TWO)).ofMinSize(1);
        Arbitrary<Map<PersonId, TeamId>> likely = Combinators.combine(
                        directors,
                        Arbitraries.of(D2, D3),
                        Arbitraries.maps(Arbitraries.of(L1, L2, L3, L4), Arbitraries.of(ONE, TWO))
                                .ofMinSize(2))
                .as((one, two, leaders) -> {
                    Map<PersonId, TeamId> all = new HashMap<>(leaders);
                    all.put(one, ONE);
                    all.put(two, TWO);
                    return all;
                });
        return Arbitraries.oneOf(likely, likely, free);
    }

    private static List<RecusalFact> facts(List<Tie> ties) {
        List<RecusalFact> facts = new ArrayList<>();
        for (Tie tie : ties) {
            facts.add(spouse("f" + facts.size(), tie.person(), tie.area())
                    .known(DAY.plusDays(tie.later()))
                    .build());
        }
        return facts;
    }

    private static boolean keepsEveryRule(Map<PersonId, TeamId> plan, List<Tie> ties) {
        boolean nobodyBarred = plan.get(AT_HOME) == null
                && ties.stream()
                        .noneMatch(tie -> (tie.area().equals(VILLAGE) ? ONE : TWO).equals(plan.get(tie.person())));
        boolean seats = true;
        for (TeamId team : List.of(ONE, TWO)) {
            Set<PersonId> members = plan.keySet().stream()
                    .filter(person -> team.equals(plan.get(person)))
                    .collect(Collectors.toSet());
            long directors = members.stream().filter(DIRECTORS::contains).count();
            long leaders = members.size() - directors;
            seats &= directors == 1 && leaders >= 1 && leaders <= 2;
        }
        return nobodyBarred && seats;
    }

    @Property
    void a_plan_is_adopted_exactly_if_it_keeps_every_rule(
            @ForAll("assignments") Map<PersonId, TeamId> assignment,
            @ForAll @Size(max = 3) List<@From("ties") Tie> ties) {
        Desk desk = Desk.ready();
        if (!ties.isEmpty()) {
            desk.does(new RecordFacts(facts(ties)), office(DAY.plusDays(3)));
        }
        boolean keeps = keepsEveryRule(assignment, ties);
        Statistics.label("adopted")
                .collect(keeps)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 8));
        AdoptPlan adopt = plan(assignment, DAY.plusDays(3)).build();
        assertThat(desk.judge(adopt, office(DAY.plusDays(3))).isAccepted()).isEqualTo(keeps);
    }

    @Property(tries = 300)
    void whoever_is_authorised_is_not_barred_on_that_day(@ForAll @Size(max = 3) List<@From("ties") Tie> ties) {
        Desk desk = Desk.planned();
        if (!ties.isEmpty()) {
            desk.does(new RecordFacts(facts(ties)), office(DAY.plusDays(3)));
        }
        for (PersonId person : desk.staffing().seats().keySet()) {
            Authorise authorise = new Authorise(Set.of(person), DAY.plusDays(3));
            boolean barred = !desk.report()
                    .row(person, desk.staffing().seats().get(person))
                    .objections()
                    .isEmpty();
            assertThat(desk.judge(authorise, group(DAY.plusDays(3))).isAccepted())
                    .isEqualTo(!barred);
        }
    }

    @Property(tries = 300)
    void what_a_recheck_names_is_what_is_barred_once_the_facts_are_on_record(
            @ForAll @Size(min = 1, max = 4) List<@From("ties") Tie> ties) {
        Desk desk = Desk.planned();
        var foretold = desk.report().recheck(facts(ties));
        desk.does(new RecordFacts(facts(ties)), office(DAY.plusDays(3)));
        assertThat(desk.report().barredPlacements()).isEqualTo(foretold);
    }

    @Property(tries = 300)
    void the_report_as_known_on_a_day_is_the_report_of_that_day(@ForAll @Size(max = 4) List<@From("ties") Tie> ties) {
        Desk desk = Desk.planned();
        List<List<StaffingReport.Row>> then = new ArrayList<>();
        for (int day = 0; day <= 3; day++) {
            List<RecusalFact> learned = new ArrayList<>();
            for (RecusalFact fact : facts(ties)) {
                if (fact.known().equals(DAY.plusDays(day))) {
                    learned.add(fact);
                }
            }
            if (!learned.isEmpty()) {
                desk.does(new RecordFacts(learned), office(DAY.plusDays(day)));
            }
            then.add(desk.report().rows().toList());
        }
        for (int day = 0; day <= 3; day++) {
            assertThat(desk.report().asKnownOn(DAY.plusDays(day)).rows().toList())
                    .isEqualTo(then.get(day));
        }
    }
}
