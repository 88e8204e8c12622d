package org.xuncha.recusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import org.xuncha.policy.FactKind;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Verdict;

/** Who reads what, whatever is on record and whoever asks. */
@Domain(AnyRecusal.class)
class SecrecyProperties {
    private static final Set<FactKind> KIN =
            Set.of(FactKind.SPOUSE, FactKind.DIRECT_KIN, FactKind.COLLATERAL_KIN, FactKind.CLOSE_AFFINITY);

    private static boolean isFor(Scene scene, RecusalFact fact) {
        return !KIN.contains(fact.kind())
                || scene.reader().person().equals(fact.person())
                || scene.policy().seesKin().contains(scene.reader().party());
    }

    @Property(tries = 300)
    void kin_of_others_is_for_those_who_need_to_know_and_everything_else_for_everybody(@ForAll Scene scene) {
        Facts shown = scene.facts().shownTo(scene.policy(), scene.reader());
        for (RecusalFact fact : scene.recorded()) {
            boolean may = isFor(scene, fact);
            Statistics.label("may be seen")
                    .collect(may)
                    .coverage(coverage -> coverage.check(false).percentage(share -> share > 5));
            assertThat(Secrecy.maySee(scene.policy(), scene.reader(), fact)).isEqualTo(may);
        }
        assertThat(shown.byPerson().values().stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(scene.recorded().stream()
                        .filter(fact -> isFor(scene, fact))
                        .toList());
        assertThat(shown.withdrawn()).isEqualTo(scene.facts().withdrawn());
        assertThat(shown.waivers()).isEqualTo(scene.facts().waivers());
    }

    /** Objections that tell no fact about anybody's kin, and those that tell less. */
    @Property(tries = 100)
    void an_objection_that_tells_no_kin_is_shown_as_it_is(@ForAll Scene scene, @ForAll FactKind kind) {
        Objection plain = Objection.by(RecusalRule.FACT_KNOWN).with("fact", "f0");
        Objection ofNobody =
                Objection.by(RecusalRule.TIE_NAMES_OTHER).with("fact", "f0").with("kind", kind);
        Objection ofNoKind = Objection.by(RecusalRule.NOT_OWN_WAIVER)
                .with("person", scene.question().person());
        Verdict verdict = Verdict.of(List.of(plain, ofNobody, ofNoKind));
        assertThat(Secrecy.shown(verdict, scene.policy(), scene.reader()).objections())
                .isEqualTo(verdict.objections());
        assertThat(Secrecy.redacted(plain).facts()).containsOnlyKeys("rule");
    }

    @Property(tries = 300)
    void who_may_not_see_a_fact_is_told_that_there_is_a_bar_and_not_why(@ForAll Scene scene) {
        List<Bar> bars = Recusal.whyBarred(scene.facts(), scene.policy(), scene.question());
        Verdict told = Recusal.judge(scene.facts(), scene.policy(), scene.question());
        List<Objection> shown =
                Secrecy.shown(told, scene.policy(), scene.reader()).objections();
        assertThat(shown).hasSameSizeAs(told.objections());
        for (int i = 0; i < shown.size(); i++) {
            Objection open = told.objections().get(i);
            // an objection speaks of him who was asked about, whoever recorded the fact
            boolean may = !KIN.contains(bars.get(i).fact().kind())
                    || scene.reader().person().equals(scene.question().person())
                    || scene.policy().seesKin().contains(scene.reader().party());
            Statistics.label("withheld")
                    .collect(!may)
                    .coverage(coverage -> coverage.check(true).percentage(share -> share > 5));
            if (may) {
                assertThat(shown.get(i)).isEqualTo(open);
            } else {
                assertThat(shown.get(i).rule()).isEqualTo(RecusalRule.WITHHELD);
                assertThat(shown.get(i).facts())
                        .containsOnlyKeys("rule", "person", "covered", "line", "code", "day")
                        .containsEntry("rule", open.rule().code())
                        .containsEntry("covered", open.facts().get("covered"));
            }
        }
    }
}
