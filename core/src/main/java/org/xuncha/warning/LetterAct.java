package org.xuncha.warning;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.xuncha.calendar.Day;
import org.xuncha.problem.ProblemId;
import org.xuncha.record.Act;
import org.xuncha.rule.Key;
import org.xuncha.rule.Valid;

/** What may be done to the letters about an addressee's problems. */
public sealed interface LetterAct extends Act {

    /** The letter's number. */
    String letter();

    /**
     * Issues a letter.
     *
     * @param letter its number, 1 to 80 characters without blanks
     * @param ladder the code of the ladder
     * @param step the code of its letter
     * @param problems about which problems of the addressee
     * @param to who receives it: those whom the policy names, each of them
     * @param lastDay the last day that it sets again, if the policy wants one, 1900 to 2999
     * @param text what it says, 1 to 4,000 characters
     */
    record IssueLetter(
            @Key String letter,
            @NotBlank String ladder,
            @NotBlank String step,
            @NotEmpty Set<ProblemId> problems,
            Set<Receiver> to,
            Optional<LocalDate> lastDay,
            @NotBlank @Size(max = 4000) String text)
            implements LetterAct {
        public IssueLetter {
            Valid.parts(IssueLetter.class, letter, ladder, step, problems, to, lastDay, text);
            problems = Set.copyOf(problems);
            to = Set.copyOf(to);
            lastDay.ifPresent(Day::inReach);
        }
    }

    /** A receiver signs for a letter. */
    record AcknowledgeLetter(@Key String letter) implements LetterAct {
        public AcknowledgeLetter {
            Valid.parts(AcknowledgeLetter.class, letter);
        }
    }

    /**
     * A receiver answers a letter.
     *
     * @param letter its number
     * @param text what was done, 1 to 4,000 characters
     */
    record AnswerLetter(
            @Key String letter, @NotBlank @Size(max = 4000) String text) implements LetterAct {
        public AnswerLetter {
            Valid.parts(AnswerLetter.class, letter, text);
        }
    }

    /** The issuer withdraws a letter that was not answered. Why stands in the mandate. */
    record WithdrawLetter(@Key String letter) implements LetterAct {
        public WithdrawLetter {
            Valid.parts(WithdrawLetter.class, letter);
        }
    }
}
