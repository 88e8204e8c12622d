package org.xuncha.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.xuncha.analysis.MeasureId;
import org.xuncha.analysis.Measures;
import org.xuncha.analysis.Unit;
import org.xuncha.policy.Claim;
import org.xuncha.rectification.Opinion;
import org.xuncha.rectification.Outcome;
import org.xuncha.rectification.RectificationAct.ReviewPlan;
import org.xuncha.testkit.rules.Scene;

/** Measures are counted apart from problems. */
class MeasuresTest {

    @Test
    void the_measures_of_plans_are_counted_by_what_was_last_reported_of_each() {
        Scene scene = Scene.inVillage().issued();
        scene.does(scene.village, Scene.plan(scene.measure("1"), scene.measure("2")))
                .does(scene.township, new ReviewPlan(Opinion.AGREES))
                .does(scene.office, new ReviewPlan(Opinion.AGREES))
                .does(scene.village, Scene.done(Outcome.STAGED, Claim.SYSTEM_MADE))
                .does(scene.village, Scene.done());
        Measures measures = Measures.of(List.of(
                scene.problem(),
                Scene.at(Status.LOCKED).problem(),
                Scene.at(Status.ISSUED).problem()));
        assertThat(measures.of(Outcome.DONE).numerator()).containsExactly(new MeasureId(ProblemId.of("P-1"), "1"));
        assertThat(measures.of(Outcome.NOT_DONE).numerator()).containsExactly(new MeasureId(ProblemId.of("P-1"), "2"));
        assertThat(measures.of(Outcome.STAGED).count()).isZero();
        assertThat(measures.of(Outcome.DONE).of()).isEqualTo(2);
        assertThat(measures.of(Outcome.DONE).unit()).isEqualTo(Unit.MEASURE);
    }
}
