package org.xuncha.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.xuncha.problem.LocalRules;
import org.xuncha.problem.Move;
import org.xuncha.problem.Problem;
import org.xuncha.problem.ProblemRule;
import org.xuncha.record.Act;
import org.xuncha.record.Dossier;
import org.xuncha.record.Entry;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Refused;
import org.xuncha.testkit.rules.Walk.Step;

/** Whatever a store returns: what cannot have happened by the page of moves is not read. */
class RecordProperties {
    /** Every so manieth try of a sweep is forged into the record. */
    private static final int EVERY = 5;

    private int tried;

    @Provide
    Arbitrary<Walk> standing() {
        return Lives.standing(Lives.policies(), LocalRules.NONE);
    }

    @Property(tries = 60)
    void nothing_is_read_that_cannot_have_happened_and_what_happened_is_read(@ForAll("standing") Walk life) {
        Oracle oracle = new Oracle(life.scene());
        life.steps().stream().filter(Step::done).forEach(oracle::follow);
        Sweep.of(life, step -> {
            boolean of = step.setting().basis().round().equals(life.scene().round()); // no other phase than it is
            boolean later = !step.stamp().at().isBefore(step.before().last()); // a record itself keeps time
            if (of && later && (step.done() || tried++ % EVERY == 0)) {
                boolean may = OracleRules.recordable(oracle, step);
                Refused refused = read(step.before(), step, step.history());
                if (step.done() || !may) { // what the page of moves alone lets pass may still rest on nothing
                    assertThat(refused == null).as(step.toString()).isEqualTo(may);
                }
                if (refused != null) {
                    assertThat(refused.objections())
                            .singleElement()
                            .satisfies(one -> assertThat(one.rule()).isEqualTo(ProblemRule.RECORD_LEGAL))
                            .satisfies(one -> assertThat(one.facts())
                                    .containsEntry("status", step.before().status())
                                    .containsEntry("act", step.move()));
                }
            }
        });
    }

    private static Refused read(Problem before, Step step, Dossier<Act> history) {
        List<Entry<Act>> entries = history.with(step.act(), step.stamp()).entries();
        Entry<Act> last = entries.get(entries.size() - 1);
        return catchThrowableOfType(
                Refused.class,
                () -> Problem.after(before, last, step.setting().basis().round()));
    }

    @Property(tries = 20)
    void a_record_begins_with_a_draft(@ForAll("standing") Walk life) {
        Scene scene = life.scene();
        Dossier<Act> empty = Dossier.empty(Scene.PROBLEM.in(Scene.ROUND), Act.class);
        for (Step step : life.steps()) {
            if (step.move() == Move.DRAFT_PAPER) {
                continue; // by whom, is asked of every try
            }
            Entry<Act> first = empty.with(step.act(), step.stamp()).entries().get(0);
            Refused refused = catchThrowableOfType(Refused.class, () -> Problem.after(null, first, scene.round()));
            assertThat(refused.objections()).extracting(Objection::rule).containsExactly(ProblemRule.RECORD_LEGAL);
            assertThat(refused.objections().get(0).facts()).containsEntry("status", "-");
        }
        Entry<Act> draft = scene.dossier().entries().get(0);
        assertThat(Problem.after(null, draft, scene.round()).addressee()).isEqualTo(scene.addressee);
    }
}
