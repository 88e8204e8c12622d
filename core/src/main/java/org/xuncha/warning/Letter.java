package org.xuncha.warning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xuncha.problem.ProblemId;
import org.xuncha.rectification.Signature;
import org.xuncha.warning.LetterAct.IssueLetter;

/**
 * A letter that was issued.
 *
 * @param what what it says, about which problems, to whom
 * @param issued by whom and when
 * @param acknowledged who signed for it, in that order
 * @param answers what was answered, in that order
 * @param withdrawn when it was withdrawn, or empty
 */
public record Letter(
        IssueLetter what,
        Signature issued,
        List<Receipt> acknowledged,
        List<Reply> answers,
        Optional<Signature> withdrawn) {
    public Letter {
        acknowledged = List.copyOf(acknowledged);
        answers = List.copyOf(answers);
    }

    static Letter issued(IssueLetter what, Signature by) {
        return new Letter(what, by, List.of(), List.of(), Optional.empty());
    }

    public String number() {
        return what.letter();
    }

    /** Whether it counts as a step of its ladder for a problem that has been put right since a day. */
    boolean counts(String ladder, String step, ProblemId problem, LocalDate since) {
        return withdrawn.isEmpty()
                && what.ladder().equals(ladder)
                && what.step().equals(step)
                && what.problems().contains(problem)
                && !issued.on().isBefore(since);
    }

    /** Whether nobody answered and it was not withdrawn. */
    public boolean isOpen() {
        return answers.isEmpty() && withdrawn.isEmpty();
    }

    Letter acknowledgedBy(Receipt by) {
        return new Letter(what, issued, and(acknowledged, by), answers, withdrawn);
    }

    Letter answered(String text, Signature by) {
        return new Letter(what, issued, acknowledged, and(answers, new Reply(text, by)), withdrawn);
    }

    Letter withdrawnBy(Signature by) {
        return new Letter(what, issued, acknowledged, answers, Optional.of(by));
    }

    private static <T> List<T> and(List<T> all, T one) {
        List<T> more = new ArrayList<>(all);
        more.add(one);
        return more;
    }

    /**
     * An answer.
     *
     * @param text what was answered
     * @param by by whom and when
     */
    public record Reply(String text, Signature by) {}
}
