package org.xuncha.example.baoshan.results;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.xuncha.analysis.AskedQuestion;
import org.xuncha.calendar.Deadline;
import org.xuncha.cooperation.Passage;
import org.xuncha.example.baoshan.output.Overview.Late;
import org.xuncha.example.baoshan.output.Overview.LateKind;
import org.xuncha.preparation.Preparation;
import org.xuncha.preparation.PreparatoryQuestion;
import org.xuncha.problem.Problem;
import org.xuncha.rectification.Measure;
import org.xuncha.rectification.Outcome;
import org.xuncha.rectification.Plan;
import org.xuncha.rectification.Remedy;

/** What was answered, put right, reported or replied to late, or is overdue. */
final class Delays {
    private static final int SHORT = 36;

    private final Seen seen;
    private final Counts counts;
    private final Called called;

    Delays(Seen seen, Counts counts, Called called) {
        this.seen = seen;
        this.counts = counts;
        this.called = called;
    }

    Stream<Late> all() {
        return Stream.of(
                        seen.preparations().stream().flatMap(this::answers),
                        seen.established().stream().flatMap(this::closing),
                        seen.established().stream().flatMap(this::measures),
                        seen.passages().stream().flatMap(this::reply))
                .flatMap(some -> some);
    }

    private Stream<Late> answers(Preparation preparation) {
        return preparation.questions().stream()
                .filter(question ->
                        counts.answers().daysLate().containsKey(new AskedQuestion(preparation.area(), question.id())))
                .map(question -> answer(preparation, question));
    }

    private Late answer(Preparation preparation, PreparatoryQuestion question) {
        Deadline deadline = preparation.deadline(seen.policy(), Seen.CALENDAR).orElseThrow();
        return new Late(
                LateKind.ANSWER,
                called.place(preparation.area()),
                inShort(question.text()),
                deadline.due(),
                preparation
                        .answer(question.id())
                        .map(answer ->
                                LocalDate.ofInstant(answer.at(), seen.policy().zone())));
    }

    private Stream<Late> closing(Problem problem) {
        return problem.remedy().stream()
                .flatMap(remedy -> late(
                        LateKind.CLOSING,
                        problem,
                        problem.finding().text(),
                        remedy.deadline(seen.policy().rectification(), Seen.CALENDAR),
                        remedy.present().closing().struckOff())
                        .stream());
    }

    private Stream<Late> measures(Problem problem) {
        return problem.remedy().stream()
                .flatMap(remedy -> remedy.present().planning().plan().stream()
                        .map(Plan::measures)
                        .flatMap(measures -> measures.stream())
                        .flatMap(measure -> measure(problem, remedy, measure).stream()));
    }

    private Optional<Late> measure(Problem problem, Remedy remedy, Measure measure) {
        return late(
                LateKind.MEASURE,
                problem,
                measure.task(),
                remedy.deadline(measure.key(), Seen.CALENDAR).orElseThrow(),
                remedy.present()
                        .work()
                        .of(measure.key())
                        .filter(progress -> progress.outcome() != Outcome.NOT_DONE)
                        .map(progress -> progress.reported().on()));
    }

    private Optional<Late> late(
            LateKind kind, Problem problem, String what, Deadline deadline, Optional<LocalDate> done) {
        return deadline.isOverdueOn(done.orElse(seen.day()))
                ? Optional.of(new Late(kind, called.place(problem.addressee()), inShort(what), deadline.due(), done))
                : Optional.empty();
    }

    private Stream<Late> reply(Passage passage) {
        Optional<LocalDate> done = passage.answered()
                .map(at -> LocalDate.ofInstant(at, seen.policy().zone()));
        return passage.replyBy().stream()
                .filter(due ->
                        passage.withdrawn().isEmpty() && done.orElse(seen.day()).isAfter(due))
                .map(due -> new Late(LateKind.REPLY, called.body(passage.what().to()), about(passage), due, done));
    }

    /** The matter; of somebody who was lent his post, for the matter is only his key. */
    private String about(Passage passage) {
        String matter = passage.what().matter();
        return seen.staffing().pool().keySet().stream()
                .filter(person -> person.value().equals(matter))
                .map(called::person)
                .findFirst()
                .orElse(inShort(matter));
    }

    private static String inShort(String text) {
        String one = Objects.requireNonNull(text).strip();
        return one.codePointCount(0, one.length()) <= SHORT
                ? one
                : one.substring(0, one.offsetByCodePoints(0, SHORT - 1)) + "…";
    }
}
