package org.xuncha.warning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xuncha.policy.LetterLadder;
import org.xuncha.policy.LetterStep;
import org.xuncha.policy.WarningColour;
import org.xuncha.policy.Watched;
import org.xuncha.problem.Problem;
import org.xuncha.problem.ProblemId;
import org.xuncha.rectification.Duty;
import org.xuncha.rectification.Remedy;
import org.xuncha.round.RoundRules;
import org.xuncha.rule.Label;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Verdict;
import org.xuncha.warning.LetterSetting.Step;

/** Whether a step of a ladder may be taken on a problem, whatever the letter says. */
final class StepRules {
    private StepRules() {}

    static Verdict mayIssue(Letters letters, ProblemId id, Step wanted, LetterSetting setting) {
        return RoundRules.mayAct(
                        setting.round().policy(),
                        wanted.actor(),
                        Set.of(wanted.step().issuer()))
                .and(covered(letters, wanted))
                .and(onProblem(letters, id, wanted, setting));
    }

    static Verdict covered(Letters letters, Step wanted) {
        return Verdict.require(
                wanted.actor().area().covers(letters.addressee()),
                () -> Objection.by(LetterRule.AREA_COVERED)
                        .with("area", wanted.actor().area())
                        .with("addressee", letters.addressee()));
    }

    private static Verdict onProblem(Letters letters, ProblemId id, Step wanted, LetterSetting setting) {
        Optional<Problem> problem = setting.problems().apply(id);
        Optional<Remedy> open = problem.filter(one -> one.addressee().equals(letters.addressee())
                        && one.status().stands())
                .flatMap(Problem::remedy)
                .filter(remedy -> Warning.watched(remedy) != Watched.DONE);
        return open.map(remedy -> colour(id, remedy, wanted, setting).and(order(letters, id, remedy, wanted)))
                .orElseGet(() -> Verdict.of(Objection.by(LetterRule.PROBLEM_OPEN)
                        .with("problem", id)
                        .with("addressee", letters.addressee())));
    }

    private static Verdict colour(ProblemId id, Remedy remedy, Step wanted, LetterSetting setting) {
        Set<String> colours = wanted.step().colours();
        if (colours.isEmpty()) {
            return Verdict.accepted();
        }
        Optional<WarningColour> found =
                setting.warning(wanted.ladder(), remedy, wanted.day()).map(Warning::colour);
        return Verdict.require(
                found.filter(colour -> colours.contains(colour.code())).isPresent(),
                () -> Objection.by(LetterRule.COLOUR_REACHED)
                        .with("letter", wanted.step().label())
                        .with("problem", id)
                        .with("on", wanted.day())
                        .with("found", found.<Object>map(WarningColour::label).orElse("-"))
                        .with("expected", labels(wanted, setting))
                        .with(
                                "due",
                                remedy.deadline(setting.round().policy().rectification(), setting.calendar())
                                        .due()));
    }

    private static List<Label> labels(Step wanted, LetterSetting setting) {
        return wanted.scheme(setting.policy()).stream()
                .flatMap(scheme -> scheme.colours().stream())
                .filter(colour -> wanted.step().colours().contains(colour.code()))
                .map(WarningColour::label)
                .toList();
    }

    private static Verdict order(Letters letters, ProblemId id, Remedy remedy, Step wanted) {
        String ladder = wanted.ladder().code();
        LocalDate since = remedy.present().since();
        Verdict once = letters.step(ladder, wanted.step().code(), id, since)
                .map(before -> Verdict.of(Objection.by(LetterRule.STEP_ONCE)
                        .with("letter", wanted.step().label())
                        .with("problem", id)
                        .with("number", before.number())
                        .with("issued", before.issued().on())))
                .orElseGet(Verdict::accepted);
        return wanted.step()
                .after()
                .map(code -> once.and(needed(letters, id, since, code, wanted)))
                .orElse(once);
    }

    private static Verdict needed(Letters letters, ProblemId id, LocalDate since, String code, Step wanted) {
        LetterStep needed = wanted.ladder().step(code).orElseThrow();
        Optional<Letter> before = letters.step(wanted.ladder().code(), code, id, since);
        if (before.isEmpty()) {
            return Verdict.of(Objection.by(LetterRule.STEP_BEFORE)
                    .with("letter", wanted.step().label())
                    .with("problem", id)
                    .with("needed", needed.label())
                    .with("since", since));
        }
        LocalDate issued = before.get().issued().on();
        LocalDate first = issued.plusDays(wanted.step().daysAfter());
        return Verdict.require(
                !wanted.day().isBefore(first),
                () -> Objection.by(LetterRule.DAYS_PASSED)
                        .with("letter", wanted.step().label())
                        .with("needed", needed.label())
                        .with("issued", issued)
                        .with("days", wanted.step().daysAfter())
                        .with("first", first));
    }

    /** Who must receive the letter on a problem: as the step says, or else as the problem's colour does. */
    static List<Duty> receivers(
            ProblemId id, LetterLadder ladder, LetterStep step, LocalDate day, LetterSetting setting) {
        return setting.problems()
                .apply(id)
                .flatMap(Problem::remedy)
                .map(remedy -> step.duties().isEmpty()
                        ? setting.warning(ladder, remedy, day)
                                .map(Warning::receivers)
                                .orElse(List.of())
                        : Warning.bearers(remedy, step.duties(), day))
                .orElse(List.of());
    }
}
