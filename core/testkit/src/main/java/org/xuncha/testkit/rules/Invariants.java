package org.xuncha.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xuncha.calendar.Deadline;
import org.xuncha.calendar.WorkingCalendar;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.RectificationPolicy;
import org.xuncha.problem.LocalRules;
import org.xuncha.problem.Move;
import org.xuncha.problem.Problem;
import org.xuncha.problem.ProblemRules;
import org.xuncha.problem.Setting;
import org.xuncha.problem.Status;
import org.xuncha.record.Act;
import org.xuncha.record.Dossier;
import org.xuncha.record.Entry;
import org.xuncha.record.Line;
import org.xuncha.rectification.Attempt;
import org.xuncha.rectification.RectificationAct;
import org.xuncha.rectification.Remedy;
import org.xuncha.rectification.Signature;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Rule;
import org.xuncha.rule.Verdict;
import org.xuncha.testkit.rules.Walk.Step;

/** What holds for every life of a problem under any policy, each a check that throws an {@link AssertionError}. */
public final class Invariants {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.stateCouncil();

    private Invariants() {}

    /** Everything below, and what the oracle foretells. */
    public static void all(Walk life) {
        replayed(life);
        moves(life);
        ends(life);
        closings(life);
        deadlines(life);
        handovers(life);
        amendments(life);
        duties(life);
        reopenings(life);
        permitted(life);
        possible(life);
        local(life);
        texts(life);
        Oracle.check(life);
    }

    /** What stands is what the kept lines add up to. */
    public static void replayed(Walk life) {
        Dossier<Act> dossier = life.scene().dossier();
        List<Line> lines = dossier.entries().stream().map(Entry::line).toList();
        Problem replayed = null;
        for (Entry<Act> entry :
                Dossier.read(dossier.subject(), Act.class, Problem.ACTS, lines).entries()) {
            replayed = Problem.after(replayed, entry, life.scene().round());
        }
        assertThat(replayed).isEqualTo(life.scene().problem());
    }

    /** An act leads where the page of moves says, and a refused one nowhere. */
    public static void moves(Walk life) {
        for (Step step : life.steps()) {
            if (!step.done()) {
                assertThat(step.after()).isSameAs(step.before());
            } else if (step.move().to().isEmpty()) {
                assertThat(step.after().status()).isEqualTo(step.before().status());
            } else {
                assertThat(step.move().to()).contains(step.after().status());
            }
        }
    }

    /** Nothing follows on an end. */
    public static void ends(Walk life) {
        assertThat(life.steps())
                .filteredOn(step -> step.before().status().isEnd())
                .noneMatch(Step::done);
    }

    /** Nothing is struck off without every party that policy names, each without a hand in it. */
    public static void closings(Walk life) {
        RectificationPolicy policy = life.scene().policy.rectification();
        life.done(Move.DECIDE_CLOSING)
                .map(Step::after)
                .filter(problem -> problem.status() == Status.STRUCK_OFF)
                .forEach(problem -> {
                    Attempt attempt = problem.remedy().orElseThrow().present();
                    List<Signature> approvals = attempt.closing().approvals();
                    List<Party> closers = policy.closersOf(problem.level());
                    assertThat(approvals).extracting(Signature::party).containsExactlyInAnyOrderElementsOf(closers);
                    if (policy.closersInOrder()) {
                        assertThat(approvals).extracting(Signature::party).containsExactlyElementsOf(closers);
                    }
                    if (policy.closersDistinct()) {
                        assertThat(approvals).extracting(Signature::person).doesNotHaveDuplicates();
                    }
                    assertThat(approvals).extracting(Signature::person).noneMatch(hands(attempt)::contains);
                    assertThat(approvals)
                            .extracting(Signature::person)
                            .noneMatch(answerable(problem, attempt)::contains);
                });
    }

    /** Within an attempt a deadline moves only by an extension or a resumption and only away, and its original stays. */
    public static void deadlines(Walk life) {
        RectificationPolicy policy = life.scene().policy.rectification();
        for (Step step : life.steps()) {
            if (!step.done() || step.before().remedy().isEmpty() || step.move() == Move.REOPEN_PROBLEM) {
                continue;
            }
            Deadline before = step.before().remedy().get().deadline(policy, CALENDAR);
            Deadline after = step.after().remedy().orElseThrow().deadline(policy, CALENDAR);
            assertThat(after.original()).isEqualTo(before.original());
            assertThat(after.history().subList(0, before.history().size())).isEqualTo(before.history());
            boolean extended = step.act() instanceof RectificationAct.ExtendDeadline extend
                    && extend.measure().isEmpty();
            boolean resumed = step.act() instanceof RectificationAct.ResumeDeadline resume
                    && resume.measure().isEmpty(); // of working days none may have passed
            assertThat(after.due().isBefore(before.due())).isFalse();
            assertThat(after.due().isAfter(before.due()) || resumed).isEqualTo(extended || resumed);
        }
    }

    /** A hand-over keeps every deadline. */
    public static void handovers(Walk life) {
        RectificationPolicy policy = life.scene().policy.rectification();
        Stream.concat(life.done(Move.ASSIGN_DUTY), life.done(Move.HAND_OVER_MEASURE))
                .forEach(step -> {
                    Remedy before = step.before().remedy().orElseThrow();
                    Remedy after = step.after().remedy().orElseThrow();
                    assertThat(after.deadline(policy, CALENDAR)).isEqualTo(before.deadline(policy, CALENDAR));
                    assertThat(after.planDeadline(policy, CALENDAR)).isEqualTo(before.planDeadline(policy, CALENDAR));
                    before.present()
                            .planning()
                            .plan()
                            .ifPresent(plan -> plan.measures()
                                    .forEach(measure -> assertThat(after.deadline(measure.key(), CALENDAR))
                                            .isEqualTo(before.deadline(measure.key(), CALENDAR))));
                });
    }

    /** An amended plan keeps what was done, what was granted to it, and the measures that it does not change. */
    public static void amendments(Walk life) {
        AmendedPlans.keepAll(life);
    }

    /** Somebody answers for every duty on every day since the feedback. */
    public static void duties(Walk life) {
        answered(life);
        life.scene().problem().remedy().ifPresent(remedy -> {
            Set<String> duties = new HashSet<>();
            remedy.duties().forEach(duty -> duties.add(duty.duty()));
            assertThat(duties).isNotEmpty();
            for (LocalDate day = remedy.feedback(); !day.isAfter(life.scene().today()); day = day.plusDays(1)) {
                assertThat(remedy.answerable(day))
                        .extracting(duty -> duty.duty())
                        .containsExactlyInAnyOrderElementsOf(duties);
            }
        });
    }

    /** Who answered on a day that is over stays who he was; only where nobody was named may somebody be named for it. */
    private static void answered(Walk life) {
        life.done(Move.ASSIGN_DUTY).forEach(step -> {
            Remedy before = step.before().remedy().orElseThrow();
            Remedy after = step.after().remedy().orElseThrow();
            for (LocalDate day = before.feedback(); day.isBefore(step.day()); day = day.plusDays(1)) {
                assertThat(named(after, day)).containsAllEntriesOf(named(before, day));
            }
        });
    }

    private static Map<String, PersonId> named(Remedy remedy, LocalDate day) {
        Map<String, PersonId> named = new HashMap<>();
        remedy.answerable(day).forEach(duty -> duty.person().ifPresent(person -> named.put(duty.duty(), person)));
        return named;
    }

    /** A reopened problem keeps nothing that was approved, and counts the recurrence. */
    public static void reopenings(Walk life) {
        life.done(Move.REOPEN_PROBLEM).forEach(step -> {
            Remedy before = step.before().remedy().orElseThrow();
            Remedy after = step.after().remedy().orElseThrow();
            assertThat(after.present().planning().approvals()).isEmpty();
            assertThat(after.present().closing().approvals()).isEmpty();
            assertThat(after.present().work().evidence()).isEmpty();
            assertThat(after.recurrences()).isEqualTo(before.recurrences()).isPositive();
            assertThat(after.earlier()).endsWith(before.present());
        });
    }

    /** What is permitted is what no rule refuses, whatever the act says. */
    public static void permitted(Walk life) {
        Scene scene = life.scene();
        Trials trials = new Trials(scene, 0);
        for (Actor actor : Walk.actors(scene)) {
            var permitted = ProblemRules.permitted(scene.problem(), actor, scene.now(), scene.setting());
            for (Act act : trials.all()) {
                Verdict before = Objects.requireNonNull(permitted.get(Move.of(act)));
                assertThat(scene.judge(act, actor).objections()).containsAll(before.objections());
            }
        }
    }

    /** What the library permits can be done: no rule refuses every act of a kind that is not told to be refused. */
    public static void possible(Walk life) {
        Scene scene = life.scene();
        Setting bare = scene.setting().with(LocalRules.NONE);
        Trials trials = new Trials(scene, 0);
        for (Actor actor : Walk.actors(scene)) {
            ProblemRules.permitted(scene.problem(), actor, scene.now(), bare).forEach((move, verdict) -> {
                if (verdict.isAccepted()) {
                    assertThat(trials.of(move))
                            .as("%s: what %s may try of %s", life, actor, move)
                            .anyMatch(act -> ProblemRules.judge(scene.problem(), act, scene.stamp(actor), bare)
                                    .isAccepted());
                }
            });
        }
    }

    /** The rules of a place only add objections, and judge alike when they are asked again. */
    public static void local(Walk life) {
        for (Step step : life.steps()) {
            Setting bare = step.setting().with(LocalRules.NONE);
            Verdict library = ProblemRules.judge(step.before(), step.act(), step.stamp(), bare);
            Verdict again = ProblemRules.judge(step.before(), step.act(), step.stamp(), step.setting());
            assertThat(step.verdict()
                            .objections()
                            .subList(0, library.objections().size()))
                    .isEqualTo(library.objections());
            assertThat(again.objections()).isEqualTo(step.verdict().objections());
        }
    }

    /** Who is refused is told why, in whole sentences of both languages, which call parties by their names. */
    public static void texts(Walk life) {
        life.steps().forEach(step -> step.verdict().objections().forEach(objection -> told(objection, life)));
        Set<Rule> told = new HashSet<>();
        Sweep.of(
                life,
                step -> step.verdict().objections().stream()
                        .filter(objection -> told.add(objection.rule()))
                        .forEach(objection -> told(objection, life)));
    }

    private static void told(Objection objection, Walk life) {
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            assertThat(objection.message(locale)).isNotBlank().doesNotContain("{", "}", "null");
        }
        assertThat(objection.message(Locale.CHINESE)).containsPattern("\\p{IsHan}");
        String codes = life.scene().policy.parties().stream()
                .map(named -> named.party().code())
                .collect(Collectors.joining("|", "(?<![A-Z_])(", ")(?![A-Z_-])"));
        assertThat(objection.message(Locale.CHINESE)).doesNotContainPattern(codes);
    }

    /** Who bore a duty on any day from the beginning of an attempt to its strike-off. */
    private static Set<PersonId> answerable(Problem problem, Attempt attempt) {
        Set<PersonId> persons = new HashSet<>();
        LocalDate end = attempt.closing().struckOff().orElseThrow();
        for (LocalDate day = attempt.since(); !day.isAfter(end); day = day.plusDays(1)) {
            problem.remedy().orElseThrow().answerable(day).stream()
                    .flatMap(duty -> duty.person().stream())
                    .forEach(persons::add);
        }
        return persons;
    }

    private static Set<PersonId> hands(Attempt attempt) {
        Stream<Signature> signed = Stream.of(
                        attempt.planning().submitted().stream(),
                        attempt.work().progress().stream().map(one -> one.reported()),
                        attempt.work().evidence().stream().map(one -> one.filed()),
                        attempt.closing().completion().stream().map(one -> one.reported()))
                .flatMap(all -> all);
        Set<PersonId> hands = new HashSet<>();
        signed.forEach(one -> hands.add(one.person()));
        Stream.concat(attempt.planning().plan().stream(), attempt.planning().amended().stream())
                .flatMap(plan -> plan.measures().stream())
                .forEach(one -> hands.add(one.owner()));
        attempt.work().handovers().forEach(one -> hands.add(one.owner()));
        return hands;
    }
}
