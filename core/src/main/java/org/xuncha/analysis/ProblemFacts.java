package org.xuncha.analysis;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.xuncha.calendar.Deadline;
import org.xuncha.calendar.WorkingCalendar;
import org.xuncha.organisation.AreaCode;
import org.xuncha.policy.Policy;
import org.xuncha.problem.Immediate;
import org.xuncha.problem.ImmediateStep;
import org.xuncha.problem.Problem;
import org.xuncha.problem.ProblemId;
import org.xuncha.problem.Status;
import org.xuncha.rectification.Outcome;

/**
 * What of a problem counts in figures. Made from a problem by {@link #of}; a keeper that has these facts at hand makes it
 * itself.
 *
 * @param id the problem
 * @param addressee the area of the organisation that must put it right
 * @param focus the code of its focus
 * @param field the code of its field
 * @param status where it stands
 * @param outcome how far it was put right; see {@link Problem#outcome}
 * @param immediate how far it has come to put it right at once, if that was proposed
 * @param due the day by which it must be put right; empty before the feedback, and while its count stands still
 */
public record ProblemFacts(
        ProblemId id,
        AreaCode addressee,
        String focus,
        String field,
        Status status,
        Outcome outcome,
        Optional<ImmediateStep> immediate,
        Optional<LocalDate> due) {

    /** What of a problem counts. */
    public static ProblemFacts of(Problem problem, Policy policy, WorkingCalendar calendar) {
        return new ProblemFacts(
                problem.id(),
                problem.addressee(),
                problem.finding().focus(),
                problem.finding().field(),
                problem.status(),
                problem.outcome(),
                problem.immediate().map(Immediate::step),
                problem.remedy()
                        .map(remedy -> remedy.deadline(policy.rectification(), calendar))
                        .filter(deadline -> deadline.suspension().isEmpty())
                        .map(Deadline::due));
    }

    /** Whether it is established: locked, and whatever follows unless it was withdrawn. */
    public boolean isEstablished() {
        return status == Status.LOCKED || status.stands();
    }

    /** Whether it was struck off, and the strike-off still holds. */
    public boolean isStruckOff() {
        return status.isStruckOff();
    }

    /** Whether it was approved to put it right at once. */
    public boolean isImmediate() {
        return immediate
                .filter(step -> step != ImmediateStep.PROPOSED && step != ImmediateStep.REFUSED)
                .isPresent();
    }

    /** Whether it was fed back, is not struck off, and its last day is over on that day. */
    public boolean isOverdueOn(LocalDate day) {
        return status.stands() && !isStruckOff() && due.filter(day::isAfter).isPresent();
    }

    static List<ProblemId> ids(Collection<ProblemFacts> problems, Predicate<ProblemFacts> wanted) {
        return problems.stream().filter(wanted).map(ProblemFacts::id).toList();
    }

    static List<ProblemFacts> established(Collection<ProblemFacts> problems) {
        return problems.stream().filter(ProblemFacts::isEstablished).toList();
    }

    /** Of all problems that were ever fed back those that were withdrawn. They count neither as put right nor as open. */
    public static Figure<ProblemId> withdrawn(Collection<ProblemFacts> problems) {
        return Figure.of(
                Phrase.FEEDBACK_WITHDRAWN.label(),
                Phrase.EVER_ISSUED.label(),
                Unit.PROBLEM,
                ids(problems, problem -> problem.status() == Status.WITHDRAWN),
                ids(problems, problem -> problem.status().isIssued()));
    }

    /** Of the established problems those that were to be put right at once. */
    public static Figure<ProblemId> immediate(Collection<ProblemFacts> problems) {
        return Figure.of(
                Phrase.IMMEDIATE.label(),
                Phrase.ESTABLISHED.label(),
                Unit.PROBLEM,
                ids(established(problems), ProblemFacts::isImmediate),
                ids(established(problems), problem -> true));
    }

    /** Of those that were to be put right at once those that were done, checked and found in order. */
    public static Figure<ProblemId> immediateDone(Collection<ProblemFacts> problems) {
        return Figure.of(
                Phrase.IMMEDIATE_CHECKED.label(),
                Phrase.IMMEDIATE_APPROVED.label(),
                Unit.PROBLEM,
                ids(
                        established(problems),
                        problem -> problem.immediate()
                                .filter(step -> step == ImmediateStep.CHECKED)
                                .isPresent()),
                ids(established(problems), ProblemFacts::isImmediate));
    }
}
