package org.xuncha.warning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaCode;
import org.xuncha.policy.LetterLadder;
import org.xuncha.policy.LetterStep;
import org.xuncha.policy.Policy;
import org.xuncha.problem.ProblemId;
import org.xuncha.record.Stamp;
import org.xuncha.round.Phase;
import org.xuncha.round.RoundRules;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Refused;
import org.xuncha.rule.Verdict;
import org.xuncha.warning.LetterAct.IssueLetter;
import org.xuncha.warning.LetterSetting.Step;

/** What may be done to the letters about an addressee's problems. Pure functions. */
public final class LetterRules {
    private LetterRules() {}

    /**
     * Whether an act may be done.
     *
     * @param before the letters that stand, or null if there are none yet
     */
    public static Verdict judge(
            @Nullable Letters before, AreaCode addressee, LetterAct act, Stamp stamp, LetterSetting setting) {
        Letters letters = before == null ? Letters.none(addressee) : before;
        Verdict phase = RoundRules.inPhase(setting.round(), Phase.FEEDBACK, act.name());
        if (!phase.isAccepted()) {
            return phase;
        }
        try {
            LocalDate day = stamp.day(setting.round().policy().zone());
            return act instanceof IssueLetter issue
                    ? issue(letters, issue, stamp.actor(), day, setting)
                    : ReceiptRules.judge(letters, act, stamp.actor(), day, setting);
        } catch (Refused refused) {
            return Verdict.of(refused.objections()); // a day that no calendar can count
        }
    }

    /**
     * Every letter of every ladder, in order, and whether the actor may issue it on a problem at an instant, or every
     * reason why not.
     *
     * @param before the letters to the problem's addressee that stand, or null
     */
    public static List<PermittedLetter> permitted(
            @Nullable Letters before,
            AreaCode addressee,
            ProblemId problem,
            Actor actor,
            Instant at,
            LetterSetting setting) {
        Letters letters = before == null ? Letters.none(addressee) : before;
        Verdict phase = RoundRules.inPhase(setting.round(), Phase.FEEDBACK, "IssueLetter");
        LocalDate day = LocalDate.ofInstant(at, setting.round().policy().zone());
        return setting.round().policy().warning().stream()
                .flatMap(warning -> warning.ladders().stream())
                .flatMap(ladder -> ladder.steps().stream().map(step -> new Step(ladder, step, actor, day)))
                .map(wanted -> new PermittedLetter(
                        wanted.ladder(),
                        wanted.step(),
                        phase.then(() -> StepRules.mayIssue(letters, problem, wanted, setting))))
                .toList();
    }

    /** Who receives a letter of a step on these problems on a day, as the policy names them; none if nobody does. */
    public static Set<Receiver> receivers(
            LetterLadder ladder, LetterStep step, Set<ProblemId> problems, LocalDate day, LetterSetting setting) {
        return problems.stream()
                .flatMap(problem -> StepRules.receivers(problem, ladder, step, day, setting).stream())
                .map(Receiver::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Verdict issue(
            Letters letters, IssueLetter issue, Actor actor, LocalDate day, LetterSetting setting) {
        Optional<LetterLadder> ladder = setting.ladder(issue.ladder());
        Optional<LetterStep> step = ladder.flatMap(found -> found.step(issue.step()));
        if (ladder.isEmpty() || step.isEmpty()) {
            return Verdict.of(Objection.by(LetterRule.LETTER_OF_POLICY)
                    .with("ladder", ladder.<Object>map(LetterLadder::label).orElse(issue.ladder()))
                    .with("step", issue.step())
                    .with("policy", setting.round().policy().label()));
        }
        Step wanted = new Step(ladder.get(), step.get(), actor, day);
        Verdict verdict = numberOnce(letters, issue, setting);
        for (ProblemId problem : new TreeSet<>(issue.problems())) {
            verdict = verdict.then(() -> StepRules.mayIssue(letters, problem, wanted, setting));
        }
        return verdict.then(() -> receivers(issue, wanted, setting).and(lastDay(issue, wanted)));
    }

    private static Verdict numberOnce(Letters letters, IssueLetter issue, LetterSetting setting) {
        return letters.letter(issue.letter())
                .or(() -> setting.numbered().apply(issue.letter()))
                .map(before -> Verdict.of(Objection.by(LetterRule.NUMBER_ONCE)
                        .with("number", issue.letter())
                        .with("issued", before.issued().on())))
                .orElseGet(Verdict::accepted);
    }

    private static Verdict receivers(IssueLetter issue, Step wanted, LetterSetting setting) {
        Set<Receiver> expected = receivers(wanted.ladder(), wanted.step(), issue.problems(), wanted.day(), setting);
        return Verdict.require(
                !expected.isEmpty() && expected.equals(issue.to()),
                () -> Objection.by(LetterRule.RECEIVERS_OF_POLICY)
                        .with("letter", wanted.step().label())
                        .with("found", shown(issue.to(), setting.round().policy()))
                        .with("expected", shown(expected, setting.round().policy())));
    }

    private static List<?> shown(Set<Receiver> receivers, Policy policy) {
        return receivers.isEmpty() ? List.of("-") : Receiver.in(policy, receivers);
    }

    private static Verdict lastDay(IssueLetter issue, Step wanted) {
        boolean right = issue.lastDay().isPresent() == wanted.step().setsLastDay()
                && issue.lastDay().filter(wanted.day()::isAfter).isEmpty();
        return Verdict.require(
                right,
                () -> Objection.by(LetterRule.LAST_DAY_SET)
                        .with("letter", wanted.step().label())
                        .with("found", issue.lastDay().map(LocalDate::toString).orElse("-"))
                        .with("issued", wanted.day()));
    }
}
