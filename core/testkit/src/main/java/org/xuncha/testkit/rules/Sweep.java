package org.xuncha.testkit.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.xuncha.calendar.Deadline;
import org.xuncha.calendar.WorkingCalendar;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.RectificationPolicy;
import org.xuncha.problem.Move;
import org.xuncha.problem.Problem;
import org.xuncha.problem.ProblemRules;
import org.xuncha.problem.Setting;
import org.xuncha.record.Act;
import org.xuncha.record.Entry;
import org.xuncha.record.Stamp;
import org.xuncha.rectification.Basis;
import org.xuncha.rectification.Remedy;
import org.xuncha.round.Phase;
import org.xuncha.round.Round;
import org.xuncha.rule.Verdict;
import org.xuncha.testkit.rules.Walk.Step;

/**
 * Everything that anybody may try where a life stands, judged, and nothing of it done: every act
 * worth trying by everybody, today and around the days on which something ends; and once more by whoever
 * may best do it, if he is barred, too early, and in every phase.
 */
final class Sweep {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.stateCouncil();

    private final Scene scene;
    private final Problem problem;
    private final Consumer<Step> each;
    private final List<Actor> anybody;
    private final List<Round> rounds;
    private final Set<PersonId> known = new LinkedHashSet<>();

    private Sweep(Scene scene, Consumer<Step> each) {
        this.scene = scene;
        this.problem = scene.problem();
        this.each = each;
        this.anybody = Walk.actors(scene);
        this.rounds = Arrays.stream(Phase.values()).map(scene::roundIn).toList();
        scene.dossier().entries().stream()
                .map(Entry::stamp)
                .map(stamp -> stamp.actor().person())
                .forEach(known::add);
        problem.remedy().stream()
                .flatMap(remedy -> remedy.present().planning().plan().stream())
                .flatMap(plan -> plan.measures().stream())
                .forEach(measure -> known.add(measure.owner()));
        problem.remedy().stream()
                .flatMap(remedy -> remedy.present().work().handovers().stream())
                .forEach(handover -> known.add(handover.owner()));
    }

    /** Hands over each try; the scene is afterwards as it was. */
    static void of(Walk life, Consumer<Step> each) {
        Scene scene = life.scene();
        Instant now = scene.now();
        Sweep sweep = new Sweep(scene, each);
        sweep.all();
        for (LocalDate day : sweep.days()) {
            scene.on(day);
            sweep.all();
        }
        scene.at(now);
    }

    /** The days to come on which something ends, and those after them. */
    private List<LocalDate> days() {
        RectificationPolicy policy = scene.policy.rectification();
        Stream<LocalDate> ends = problem.remedy().stream()
                .flatMap(remedy -> Stream.of(
                                remedy.observedUntil(policy, CALENDAR).map(Deadline::due).stream(),
                                expiries(remedy),
                                published(remedy, policy))
                        .flatMap(all -> all));
        Stream<LocalDate> answers = problem.hearing().stream()
                .flatMap(hearing -> hearing.deadline(scene.policy.finding(), CALENDAR).stream())
                .map(Deadline::due);
        return Stream.concat(answers, ends)
                .flatMap(day -> Stream.of(day, day.plusDays(1)))
                .filter(scene.today()::isBefore)
                .distinct()
                .limit(6)
                .toList();
    }

    private static Stream<LocalDate> expiries(Remedy remedy) {
        return remedy.present().work().evidence().stream().flatMap(filed -> filed.evidence().validUntil().stream());
    }

    private static Stream<LocalDate> published(Remedy remedy, RectificationPolicy policy) {
        return remedy.present().closing().publication().stream()
                .flatMap(made -> policy.publicity().stream()
                        .map(publicity -> publicity.period().lastDayAfter(made.from(), CALENDAR)));
    }

    private void all() {
        Trials trials = new Trials(scene, 0);
        for (Move move : Move.values()) {
            List<Actor> right = move.parties(scene.policy, scene.addressee.level()).stream()
                    .map(scene::of)
                    .toList();
            List<Act> acts = trials.of(move);
            if (move.from().contains(problem.status()) && !right.isEmpty()) {
                acts.forEach(act -> atHome(act, right));
            } else {
                acts.stream().limit(1).forEach(act -> right.forEach(actor -> judged(act, actor)));
            }
        }
    }

    private void atHome(Act act, List<Actor> right) {
        Set<Actor> actors = new LinkedHashSet<>(right);
        for (Actor actor : right) {
            known.forEach(person -> actors.add(new Actor(person, actor.party(), actor.area())));
            actors.add(new Actor(actor.person(), actor.party(), Scene.OTHER_TOWNSHIP));
        }
        actors.addAll(anybody);
        Actor able = right.get(0);
        for (Actor actor : actors) {
            able = judged(act, actor) ? actor : able;
        }
        hindered(act, able);
    }

    private boolean judged(Act act, Actor actor) {
        return judged(act, scene.stamp(actor), scene.setting());
    }

    private boolean judged(Act act, Stamp stamp, Setting setting) {
        Verdict verdict = ProblemRules.judge(problem, act, stamp, setting);
        each.accept(new Step(scene.dossier(), problem, act, stamp, setting, verdict, problem));
        return verdict.isAccepted();
    }

    private void hindered(Act act, Actor actor) {
        Setting setting = scene.setting();
        Stamp stamp = scene.stamp(actor);
        scene.bar(actor.person(), true);
        judged(act, actor);
        scene.bar(actor.person(), false);
        judged(act, new Stamp(stamp.by(), problem.last()), setting);
        judged(act, new Stamp(stamp.by(), problem.last().minusSeconds(1)), setting);
        for (Round round : rounds) {
            Basis there =
                    new Basis(round, setting.basis().calendar(), setting.basis().recusal());
            judged(act, stamp, new Setting(there, setting.team(), setting.others(), setting.local()));
        }
    }
}
