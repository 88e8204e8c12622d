package org.xuncha.analysis;

import java.util.Collection;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.xuncha.problem.Problem;
import org.xuncha.rectification.Attempt;
import org.xuncha.rectification.Measure;

/**
 * The tasks of the plans in force: a task is one measure in one owner's hands. A measure that is handed over is one
 * measure and two tasks, of which the first was handed on. What a place calls a task differs [J].
 *
 * @param held of all tasks those of the present owners: as many as there are measures
 * @param handedOn of all tasks those that their owner passed to another
 */
public record Tasks(Figure<TaskId> held, Figure<TaskId> handedOn) {

    /** The tasks of the present attempts of problems that stand. */
    public static Tasks of(Collection<Problem> problems) {
        NavigableSet<TaskId> held = new TreeSet<>();
        NavigableSet<TaskId> handedOn = new TreeSet<>();
        problems.stream()
                .filter(problem -> problem.status().stands())
                .forEach(problem ->
                        problem.remedy().ifPresent(remedy -> add(problem, remedy.present(), held, handedOn)));
        NavigableSet<TaskId> all = new TreeSet<>(held);
        all.addAll(handedOn);
        return new Tasks(
                Figure.of(Phrase.TASKS_HELD.label(), Phrase.TASKS.label(), Unit.TASK, held, all),
                Figure.of(Phrase.TASKS_HANDED_ON.label(), Phrase.TASKS.label(), Unit.TASK, handedOn, all));
    }

    private static void add(
            Problem problem, Attempt attempt, NavigableSet<TaskId> held, NavigableSet<TaskId> handedOn) {
        attempt.planning().plan().ifPresent(plan -> {
            for (Measure measure : plan.measures()) {
                MeasureId id = new MeasureId(problem.id(), measure.key());
                int last = 1
                        + Math.toIntExact(attempt.work().handovers().stream()
                                .filter(handover -> handover.measure().equals(measure.key()))
                                .count());
                held.add(new TaskId(id, last));
                for (int hand = 1; hand < last; hand++) {
                    handedOn.add(new TaskId(id, hand));
                }
            }
        });
    }
}
