package org.xuncha.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.PersonId;
import org.xuncha.organisation.TeamPost;
import org.xuncha.policy.FactKind;
import org.xuncha.policy.RecusalLines;
import org.xuncha.policy.RecusalPolicy;
import org.xuncha.recusal.Bar;
import org.xuncha.recusal.FactId;
import org.xuncha.recusal.Facts;
import org.xuncha.recusal.Recusal;
import org.xuncha.recusal.RecusalFact;
import org.xuncha.recusal.RecusalFactBuilder;
import org.xuncha.staffing.Inspector;
import org.xuncha.staffing.Team;

class RecusalBarsTest {
    private static final LocalDate DAY = LocalDate.of(2021, 10, 8);
    private static final RecusalPolicy POLICY = new RecusalPolicy(RecusalLines.common(), Set.of(), Set.of());
    private static final List<FactKind> KINDS = List.of(FactKind.values());

    @Property(tries = 200)
    void the_planner_hears_of_every_bar_that_a_verdict_would_name(@ForAll long seed) {
        Random random = new Random(seed);
        List<Inspector> pool = List.of(
                Pools.inspector(0, TeamPost.LEADER, Pools.county(0), Set.of()),
                Pools.inspector(1, TeamPost.MEMBER, Pools.county(1), Set.of()));
        List<RecusalFact> known = new ArrayList<>();
        for (int i = 0; i < 6; i++)
            known.add(fact(i, pool.get(random.nextInt(2)).person(), random));
        Facts facts = Facts.none().and(known);
        Bars bars = Bars.of(facts, POLICY, DAY);
        List<Team> teams =
                List.of(Pools.team(0, 0, 1, Set.of()), Pools.team(1, 0, 1, Set.of()), Pools.team(2, 0, 1, Set.of()));
        for (Inspector one : pool) {
            assertThat(bars.areas(one)).containsExactlyElementsOf(standing(facts, one));
            for (Team team : teams) {
                assertThat(bars.areas(one).stream().noneMatch(team::concerns))
                        .isEqualTo(bars.judge(one, team).isAccepted());
            }
        }
    }

    private static List<AreaCode> standing(Facts facts, Inspector one) {
        return Recusal.bars(facts, POLICY, one.person(), one.post(), DAY).stream()
                .filter(Bar::stands)
                .map(Bar::area)
                .toList();
    }

    private static RecusalFact fact(int id, PersonId person, Random random) {
        FactKind kind = KINDS.get(random.nextInt(KINDS.size()));
        LocalDate from = DAY.minusMonths(12 + random.nextInt(100));
        AreaCode area = random.nextBoolean() ? Pools.village(random.nextInt(3)) : Pools.county(random.nextInt(2));
        RecusalFactBuilder fact = new RecusalFactBuilder()
                .id(FactId.of("f" + id))
                .person(person)
                .kind(kind)
                .area(area)
                .what("")
                .from(from)
                .source("register")
                .known(DAY.minusDays(1));
        if (kind.isTie()) fact.other(PersonId.of("other"));
        if (random.nextBoolean()) fact.to(from.plusMonths(random.nextInt(60)));
        return fact.build();
    }
}
