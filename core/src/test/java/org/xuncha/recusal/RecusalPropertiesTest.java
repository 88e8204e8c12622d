package org.xuncha.recusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xuncha.recusal.Sample.LEADER;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.RecusalLine;
import org.xuncha.policy.RecusalLineBuilder;
import org.xuncha.policy.RecusalPolicy;
import org.xuncha.policy.WaiverType;
import org.xuncha.rule.Objection;

/** Who must stand aside, whatever is on record and whatever the lines. */
@Domain(AnyRecusal.class)
@Domain(DomainContext.Global.class)
class RecusalPropertiesTest {
    @Property(tries = 2000)
    void the_engine_says_what_the_definition_says(@ForAll Scene scene) {
        Set<String> standing = Definition.bars(scene, false);
        Set<String> waived = Definition.bars(scene, true);
        often("somebody is barred", !standing.isEmpty(), 20);
        often("a bar is waived", !waived.isEmpty(), 0.5);
        assertThat(scene.bars()).isEqualTo(standing);
        assertThat(Scene.names(Recusal.waived(scene.facts(), scene.policy(), scene.question())))
                .isEqualTo(waived);
    }

    /** The facts of an objection are told in words to whoever reads it, and none is left blank. */
    @Property(tries = 300)
    void a_verdict_tells_of_every_bar_whom_it_bars_from_where_by_which_fact(@ForAll Scene scene) {
        Question question = scene.question();
        List<Bar> bars = Recusal.whyBarred(scene.facts(), scene.policy(), question);
        List<Objection> objections =
                Recusal.judge(scene.facts(), scene.policy(), question).objections();
        assertThat(objections).hasSameSizeAs(bars);
        for (int i = 0; i < bars.size(); i++) {
            RecusalFact fact = bars.get(i).fact();
            Objection objection = objections.get(i);
            List<AreaCode> inside = question.covered().stream()
                    .filter(bars.get(i).area()::covers)
                    .toList();
            often("a bar from people and from no area", inside.isEmpty(), 1);
            assertThat(objection.rule().toString())
                    .isEqualTo(bars.get(i).line().kind().toString());
            assertThat(objection.facts())
                    .containsEntry("person", question.person())
                    .containsEntry("covered", inside.isEmpty() ? question.persons() : inside)
                    .containsEntry("code", bars.get(i).line().code())
                    .containsEntry("fact", fact.id())
                    .containsEntry("what", fact.what().isEmpty() ? fact.kind() : fact.what());
            for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                assertThat(objection.message(locale))
                        .contains(question.person().value(), fact.source())
                        .doesNotContain("{", "[]");
            }
        }
    }

    @Property(tries = 300)
    void a_bar_never_disappears_when_a_fact_is_added(@ForAll Scene scene, @ForAll AnyRecusal.Draft more) {
        assertThat(scene.and(more.fact(99)).bars()).containsAll(scene.bars());
    }

    @Property(tries = 300)
    void a_wider_window_bars_no_less(
            @ForAll Scene scene, @ForAll @IntRange(max = 36) int longer, @ForAll @IntRange(max = 36) int shorter) {
        List<RecusalLine> wider = scene.policy().lines().stream()
                .map(line -> new RecusalLineBuilder()
                        .from(line)
                        .within(line.within() + longer)
                        .atLeast(line.atLeast() == 0 ? 0 : Math.max(1, line.atLeast() - shorter))
                        .build())
                .toList();
        RecusalPolicy policy = new RecusalPolicy(wider, scene.policy().approvers(), Set.of());
        assertThat(scene.with(policy).bars()).containsAll(scene.bars());
    }

    @Property(tries = 300)
    void to_cover_more_bars_no_less(@ForAll Scene scene) {
        Question asked = scene.question();
        Question wider =
                new Question(asked.person(), asked.post(), Set.copyOf(AnyRecusal.AREAS), asked.persons(), asked.day());
        assertThat(scene.asking(wider).bars()).containsAll(scene.bars());
        assertThat(scene.asking(asked.and(Set.copyOf(AnyRecusal.PEOPLE))).bars())
                .containsAll(scene.bars());
    }

    @Property(tries = 300)
    void a_waiver_lifts_its_own_bar_only_and_only_until_it_expires(
            @ForAll Scene scene,
            @ForAll WaiverType type,
            @ForAll @IntRange(min = -30, max = 30) int granted,
            @ForAll @IntRange(max = 30) int length) {
        RecusalLine line = scene.policy().lines().get(0);
        Waiver waiver = new Waiver(
                FactId.of("f0"),
                line.code(),
                type,
                "理由",
                Sample.GROUP,
                scene.question().day().plusDays(granted),
                scene.question().day().plusDays(granted + length));
        Set<String> expected = new HashSet<>(scene.bars());
        if (granted <= 0 && granted + length >= 0 && line.waivable().contains(type)) {
            expected.remove(line.code() + "/f0");
        }
        assertThat(scene.and(waiver).bars()).isEqualTo(expected);
    }

    /** What a planner asks, once with the reasons and once without them. */
    @Property(tries = 500)
    void the_bars_of_a_person_that_stand_touch_a_team_exactly_if_the_verdict_bars_him(@ForAll Scene scene) {
        Question asked = scene.question();
        Question ofAreas = Question.about(LEADER, asked.post(), asked.covered(), asked.day());
        for (PersonId person : AnyRecusal.PEOPLE) {
            List<Bar> standing = Recusal.bars(scene.facts(), scene.policy(), person, asked.post(), asked.day()).stream()
                    .filter(Bar::stands)
                    .toList();
            assertThat(new BarredAreas(scene.facts(), scene.policy(), asked.post(), asked.day()).of(person))
                    .isEqualTo(standing.stream().map(Bar::area).toList());
            if (person.equals(LEADER)) {
                assertThat(Recusal.judge(scene.facts(), scene.policy(), ofAreas).isAccepted())
                        .isEqualTo(standing.stream().noneMatch(bar -> bar.touches(asked.covered())));
            }
        }
    }

    private static void often(String what, boolean so, double percent) {
        Statistics.label(what)
                .collect(so)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > percent));
    }
}
