package org.xuncha.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xuncha.analysis.ItemId;
import org.xuncha.analysis.Items;
import org.xuncha.analysis.MeasureId;
import org.xuncha.analysis.Measures;
import org.xuncha.analysis.TaskId;
import org.xuncha.analysis.Tasks;
import org.xuncha.analysis.Unit;
import org.xuncha.lists.Content;
import org.xuncha.lists.Paper;
import org.xuncha.lists.ProblemItem;
import org.xuncha.lists.ProblemList;
import org.xuncha.lists.SuggestionItem;
import org.xuncha.lists.SuggestionList;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.Claim;
import org.xuncha.policy.ListKind;
import org.xuncha.rectification.Opinion;
import org.xuncha.rectification.Outcome;
import org.xuncha.rectification.RectificationAct.HandOverMeasure;
import org.xuncha.rectification.RectificationAct.ReviewPlan;
import org.xuncha.rule.Label;
import org.xuncha.testkit.rules.Scene;

/** Problems, items, measures and tasks are counted apart. */
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

    @Test
    void a_measure_handed_over_is_one_measure_and_two_tasks() {
        Scene scene = Scene.inVillage().issued();
        scene.does(scene.village, Scene.plan(scene.measure("1"), scene.measure("2")))
                .does(scene.township, new ReviewPlan(Opinion.AGREES))
                .does(scene.office, new ReviewPlan(Opinion.AGREES))
                .does(scene.village, new HandOverMeasure("1", PersonId.of("VB-3")));
        List<Problem> problems =
                List.of(scene.problem(), Scene.at(Status.LOCKED).problem());
        Tasks tasks = Tasks.of(problems);
        MeasureId first = new MeasureId(ProblemId.of("P-1"), "1");
        MeasureId second = new MeasureId(ProblemId.of("P-1"), "2");
        assertThat(tasks.held().numerator()).containsExactly(new TaskId(first, 2), new TaskId(second, 1));
        assertThat(tasks.handedOn().numerator()).containsExactly(new TaskId(first, 1));
        assertThat(tasks.held().of()).isEqualTo(3);
        assertThat(tasks.held().unit()).isEqualTo(Unit.TASK);
        assertThat(Measures.of(problems).of(Outcome.DONE).of()).isEqualTo(2);
        assertThat(problems).hasSize(2);
    }

    @Test
    void the_measures_and_tasks_of_what_was_withdrawn_do_not_count() {
        Scene scene = Scene.inVillage().rectifying().contested();
        assertThat(Tasks.of(List.of(scene.problem())).held().count()).isOne();
        scene.does(scene.group, new ProblemAct.WithdrawProblem());
        assertThat(Tasks.of(List.of(scene.problem())).held().of()).isZero();
        assertThat(Measures.of(List.of(scene.problem())).of(Outcome.NOT_DONE).of())
                .isZero();
    }

    private static Paper paper(String number, Content content) {
        return new Paper(number, Scene.VILLAGE, content, Instant.EPOCH, Optional.empty(), Optional.empty());
    }

    @Test
    void a_problem_on_two_lists_is_two_items() {
        ProblemItem problem = new ProblemItem(
                ProblemId.of("P-1"), new Label("聚焦", "focus"), new Label("惠农补贴", "Subsidies"), "补贴名单未张贴");
        SuggestionItem suggestion = new SuggestionItem("按月公示", List.of(ProblemId.of("P-1")));
        Items items = Items.of(List.of(
                paper("1号", new ProblemList(List.of(problem))), paper("2号", new SuggestionList(List.of(suggestion)))));
        assertThat(items.of(ListKind.PROBLEM).numerator()).containsExactly(new ItemId("1号", 1));
        assertThat(items.of(ListKind.SUGGESTION).numerator()).containsExactly(new ItemId("2号", 1));
        assertThat(items.of(ListKind.RESPONSIBILITY).count()).isZero();
        assertThat(items.of(ListKind.PROBLEM).of()).isEqualTo(2);
        assertThat(items.of(ListKind.PROBLEM).unit()).isEqualTo(Unit.ITEM);
    }
}
