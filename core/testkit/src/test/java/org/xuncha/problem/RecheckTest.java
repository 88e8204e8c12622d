package org.xuncha.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.xuncha.analysis.Figure;
import org.xuncha.analysis.Rechecks;
import org.xuncha.analysis.Sample;
import org.xuncha.rectification.RecheckResult;
import org.xuncha.rectification.RectificationAct.ConfirmConsolidation;
import org.xuncha.rectification.RectificationRule;
import org.xuncha.rule.Objection;
import org.xuncha.testkit.rules.Scene;

/** Somebody looks again at what was struck off: on how many days, at which problems, at how many of them. */
class RecheckTest {
    private static final LocalDate OVER = Scene.FEEDBACK.plusDays(31);

    @Test
    void re_checks_of_one_day_count_once_however_often_they_are_reported() {
        Scene scene =
                Scene.inVillage(Scene.rectification(all -> all.rechecks(2))).struckOff();
        scene.does(scene.office, scene.recheck(RecheckResult.HOLDS))
                .does(scene.leader, scene.recheck(RecheckResult.HOLDS))
                .does(scene.office, scene.recheck(RecheckResult.HOLDS))
                .on(OVER);
        assertThat(scene.judge(new ConfirmConsolidation(), scene.office).objections())
                .containsExactly(Objection.by(RectificationRule.RECHECKS_ENOUGH)
                        .with("found", 1L)
                        .with("expected", 2));
        scene.does(scene.office, scene.recheck(RecheckResult.HOLDS)).does(scene.office, new ConfirmConsolidation());
        assertThat(scene.problem().status()).isEqualTo(Status.CONSOLIDATED);
    }

    private static NavigableSet<ProblemId> problems(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(no -> ProblemId.of("P-" + no))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Drawn once with sha256sum and kept: whoever draws anywhere draws the same. */
    @Test
    void a_sample_is_drawn_by_its_seed_alone() {
        assertThat(new Sample("0721", 3, problems(10)).drawn())
                .extracting(ProblemId::value)
                .containsExactlyInAnyOrder("P-7", "P-8", "P-9");
    }

    @Property(tries = 200)
    void a_sample_has_the_size_wanted_and_one_problem_more_changes_one_at_most(
            @ForAll @IntRange(max = 40) int count, @ForAll @IntRange(max = 20) int size, @ForAll int seed) {
        String drawnBy = "seed " + seed;
        NavigableSet<ProblemId> all = problems(count);
        NavigableSet<ProblemId> drawn = new Sample(drawnBy, size, all).drawn();
        assertThat(drawn).hasSize(Math.min(size, count)).isSubsetOf(all);
        assertThat(new Sample(drawnBy, size, all.descendingSet()).drawn()).isEqualTo(drawn);
        Set<ProblemId> more = new HashSet<>(new Sample(drawnBy, size, problems(count + 1)).drawn());
        more.removeAll(drawn);
        assertThat(more).hasSizeLessThanOrEqualTo(1);
    }

    /** Every problem is drawn as often as any other: over many seeds, each about one time in four. */
    @Test
    void nobody_is_preferred() {
        NavigableSet<ProblemId> all = problems(20);
        for (ProblemId problem : all) {
            long times = IntStream.range(0, 2000)
                    .filter(seed -> new Sample("seed " + seed, 5, all).drawn().contains(problem))
                    .count();
            assertThat(times).as(problem.value()).isBetween(400L, 600L);
        }
    }

    @Test
    void of_what_was_struck_off_so_many_were_re_checked_and_only_what_is_observed_is_drawn_of() {
        Problem seen = named("P-1", rechecked(Scene.inVillage().struckOff()));
        Problem unseen = named("P-2", Scene.inVillage().struckOff());
        Problem open = named("P-3", Scene.inVillage().reported());
        Problem relapsed = named("P-4", Scene.inVillage().relapsed());
        Problem reopened = named("P-5", Scene.inVillage().reopened());
        List<Problem> problems = List.of(seen, unseen, open, relapsed, reopened);
        Figure<ProblemId> figure = Rechecks.of(problems);
        assertThat(figure.numerator()).containsExactly(seen.id(), relapsed.id());
        assertThat(figure.denominator()).containsExactly(seen.id(), unseen.id(), relapsed.id());
        assertThat(figure.in(Locale.CHINESE)).isEqualTo("已销号的问题共3个问题，其中已复查：2");
        Sample sample = Sample.of(problems, "0721", 9);
        assertThat(sample.drawn()).containsExactly(seen.id(), unseen.id());
        assertThat(sample.rechecked(problems).in(Locale.CHINESE)).isEqualTo("抽中复查的问题共2个问题，其中已复查：1");
    }

    private static Scene rechecked(Scene scene) {
        return scene.does(scene.office, scene.recheck(RecheckResult.HOLDS));
    }

    private static Problem named(String id, Scene scene) {
        return new ProblemBuilder().from(scene.problem()).id(ProblemId.of(id)).build();
    }
}
