package org.xuncha.warning;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.xuncha.calendar.WorkingCalendar;
import org.xuncha.organisation.Actor;
import org.xuncha.policy.LetterLadder;
import org.xuncha.policy.LetterStep;
import org.xuncha.policy.WarningPolicy;
import org.xuncha.policy.WarningScheme;
import org.xuncha.problem.Problem;
import org.xuncha.problem.ProblemId;
import org.xuncha.rectification.Remedy;
import org.xuncha.round.Round;

/**
 * On what a letter is judged.
 *
 * @param round the round, with its policy
 * @param calendar the working days
 * @param problems the problem of an identity, or none
 * @param numbered the letter of the round that has a number, to whichever addressee it went, or none
 */
public record LetterSetting(
        Round round,
        WorkingCalendar calendar,
        Function<ProblemId, Optional<Problem>> problems,
        Function<String, Optional<Letter>> numbered) {

    Optional<LetterLadder> ladder(String code) {
        return round.policy().warning().flatMap(warning -> warning.ladder(code));
    }

    /** The colour by which a ladder judges a remedy on a day; empty if it names no scheme or no colour fits. */
    Optional<Warning> warning(LetterLadder ladder, Remedy remedy, LocalDate day) {
        return ladder.scheme()
                .flatMap(code -> round.policy().warning().flatMap(warning -> warning.scheme(code)))
                .flatMap(scheme -> Warning.of(scheme, remedy, round.policy().rectification(), calendar, day));
    }

    WarningPolicy policy() {
        return round.policy().warning().orElseThrow();
    }

    /** A step of a ladder, and who would take it when. */
    record Step(LetterLadder ladder, LetterStep step, Actor actor, LocalDate day) {
        Optional<WarningScheme> scheme(WarningPolicy policy) {
            return ladder.scheme().flatMap(policy::scheme);
        }
    }
}
