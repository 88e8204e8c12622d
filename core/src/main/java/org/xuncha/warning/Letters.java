package org.xuncha.warning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaCode;
import org.xuncha.problem.ProblemId;
import org.xuncha.record.Entry;
import org.xuncha.record.RoundId;
import org.xuncha.record.Subject;
import org.xuncha.rectification.Signature;
import org.xuncha.round.Round;
import org.xuncha.warning.LetterAct.AcknowledgeLetter;
import org.xuncha.warning.LetterAct.AnswerLetter;
import org.xuncha.warning.LetterAct.IssueLetter;

/**
 * All letters about the problems of one addressee, as their record adds up to them.
 *
 * @param addressee the addressee's area
 * @param letters the letters in the order in which they were issued
 */
public record Letters(AreaCode addressee, List<Letter> letters) {
    public Letters {
        letters = List.copyOf(letters);
    }

    /** The subject under which the record is kept. */
    public static Subject subject(RoundId round, AreaCode addressee) {
        return new Subject(round, "LETTERS", addressee.value());
    }

    static Letters none(AreaCode addressee) {
        return new Letters(addressee, List.of());
    }

    /** The letters after one more entry of their record; {@code before} is null for the first. */
    public static Letters after(@Nullable Letters before, Entry<LetterAct> entry, Round round) {
        Letters letters = before != null
                ? before
                : none(AreaCode.of(entry.line().subject().key()));
        LetterAct act = entry.act();
        Signature by = Signature.of(
                entry.stamp().actor(), entry.stamp().day(round.policy().zone()));
        List<Letter> all = new ArrayList<>(letters.letters);
        if (act instanceof IssueLetter issue) {
            all.add(Letter.issued(issue, by));
        } else {
            all.replaceAll(letter -> letter.number().equals(act.letter())
                    ? changed(letter, act, entry.stamp().actor(), by)
                    : letter);
        }
        return new Letters(letters.addressee, all);
    }

    private static Letter changed(Letter letter, LetterAct act, Actor actor, Signature by) {
        if (act instanceof AcknowledgeLetter) {
            return letter.acknowledgedBy(new Receipt(actor, by.on()));
        }
        return act instanceof AnswerLetter answer ? letter.answered(answer.text(), by) : letter.withdrawnBy(by);
    }

    /** The letter of a number, or none. */
    public Optional<Letter> letter(String number) {
        return letters.stream().filter(letter -> letter.number().equals(number)).findFirst();
    }

    /** The letter of an earlier step on which a letter about a problem rests: the last one that stands before it. */
    Optional<Letter> before(Letter later, String step, ProblemId problem) {
        return letters.subList(0, letters.indexOf(later)).stream()
                .filter(letter -> letter.counts(later.what().ladder(), step, problem, LocalDate.MIN))
                .reduce((first, second) -> second);
    }

    /** The letter of a step about a problem that has been put right since a day; what was withdrawn does not count. */
    public Optional<Letter> step(String ladder, String step, ProblemId problem, LocalDate since) {
        return letters.stream()
                .filter(letter -> letter.counts(ladder, step, problem, since))
                .findFirst();
    }
}
