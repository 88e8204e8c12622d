package org.xuncha.rectification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.xuncha.calendar.Deadline;
import org.xuncha.calendar.DeadlineChange;
import org.xuncha.calendar.DeadlineStep;
import org.xuncha.calendar.Extension;
import org.xuncha.calendar.Resumption;
import org.xuncha.calendar.Suspension;
import org.xuncha.organisation.Party;
import org.xuncha.policy.Policy;
import org.xuncha.rectification.RectificationAct.ExtendDeadline;
import org.xuncha.rectification.RectificationAct.ResumeDeadline;
import org.xuncha.rectification.RectificationAct.SuspendDeadline;
import org.xuncha.rule.Label;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Verdict;

/** More time, or a count that stands still: for the whole rectification, or for one measure within it. */
final class DeadlineRules {
    /** Who decides, and why, is asked by no rule on time. */
    private static final Label ANYBODY = new Label("-", "-");

    private static final String ANY_REASON = "-";

    private DeadlineRules() {}

    /**
     * Whether the terms of an attempt that begins on a day can be counted.
     *
     * @throws org.xuncha.rule.Refused if they cannot
     */
    static Verdict countable(LocalDate since, Basis basis) {
        Deadlines.last(basis.policy().plan(), since, basis.calendar());
        Deadlines.last(basis.policy().rectify(), since, basis.calendar());
        return Verdict.accepted();
    }

    /** Whether more time can be granted to anything at all; if not, why not to the whole. */
    static Verdict mayExtend(Remedy remedy, Instant at, Basis basis) {
        return !Deadlines.standsStill(remedy)
                ? Verdict.accepted()
                : some(
                        remedy,
                        basis,
                        deadline -> new Extension(
                                ANYBODY,
                                ANY_REASON,
                                basis.day(at),
                                deadline.due().plusDays(1)));
    }

    /** Whether the count of anything can stand still; if not, why not that of the whole. */
    static Verdict maySuspend(Remedy remedy, LocalDate day, Basis basis) {
        return some(remedy, basis, deadline -> new Suspension(ANYBODY, ANY_REASON, countedSince(deadline, day)));
    }

    /** Whether the count of anything can go on; if not, why not that of the whole. */
    static Verdict mayResume(Remedy remedy, LocalDate day, Basis basis) {
        return some(
                remedy,
                basis,
                deadline -> new Resumption(
                        ANYBODY,
                        ANY_REASON,
                        deadline.suspension()
                                .map(lasting -> later(day, lasting.from().plusDays(1)))
                                .orElse(day)));
    }

    /** Asks of the least change there is, of the whole and of every measure: if that is refused, every one is. */
    private static Verdict some(Remedy remedy, Basis basis, Function<Deadline, DeadlineChange> least) {
        Deadline whole = remedy.deadline(basis.policy(), basis.calendar());
        Verdict verdict = whole.permits(least.apply(whole));
        if (verdict.isAccepted() || remedy.present().planning().plan().isEmpty()) {
            return verdict;
        }
        for (Measure measure : remedy.present().planning().plan().get().measures()) {
            Deadline deadline = Deadlines.of(remedy, measure, basis.calendar());
            Verdict of = change(remedy, Optional.of(measure.key()), least.apply(deadline), basis);
            if (of.isAccepted()) {
                return of;
            }
        }
        return verdict;
    }

    /** The first day, from a day on, that is counted anew. */
    private static LocalDate countedSince(Deadline deadline, LocalDate day) {
        LocalDate first = later(day, deadline.anchor().on().plusDays(1));
        for (DeadlineStep step : deadline.history()) {
            if (step.change() instanceof Resumption resumption) {
                first = later(first, resumption.on());
            }
        }
        return first;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    static Verdict extend(Remedy remedy, ExtendDeadline extend, LocalDate day, Basis basis) {
        Extension extension = new Extension(ANYBODY, ANY_REASON, day, extend.to());
        return change(remedy, extend.measure(), extension, basis);
    }

    static Verdict suspend(Remedy remedy, SuspendDeadline suspend, LocalDate day, Basis basis) {
        Suspension suspension = new Suspension(ANYBODY, ANY_REASON, suspend.from());
        return notBackdated(suspend.from(), day).and(change(remedy, suspend.measure(), suspension, basis));
    }

    static Verdict resume(Remedy remedy, ResumeDeadline resume, LocalDate day, Basis basis) {
        Resumption resumption = new Resumption(ANYBODY, ANY_REASON, resume.on());
        return notBackdated(resume.on(), day).and(change(remedy, resume.measure(), resumption, basis));
    }

    /** What the place calls who decides on time. */
    static Label approver(Party party, Policy place) {
        return place.party(party).orElseGet(() -> new Label(party.code(), party.code()));
    }

    /** What is overdue is not made timely afterwards, nor what was timely overdue. */
    private static Verdict notBackdated(LocalDate from, LocalDate day) {
        return from.isBefore(day)
                ? Verdict.of(Objection.by(RectificationRule.COUNT_NOT_BACKDATED)
                        .with("from", from)
                        .with("decided", day))
                : Verdict.accepted();
    }

    private static Verdict change(Remedy remedy, Optional<String> key, DeadlineChange change, Basis basis) {
        Deadline whole = remedy.deadline(basis.policy(), basis.calendar());
        if (key.isEmpty()) {
            return whole.permits(change);
        }
        Measure measure = DutyRules.measure(remedy, key.get());
        if (measure == null) {
            return DutyRules.unknown(remedy, key.get());
        }
        Deadline deadline = Deadlines.of(remedy, measure, basis.calendar());
        return deadline.permits(change).and(within(measure, deadline, change, whole));
    }

    /** While the count of the whole stands still, nobody knows yet what a measure that goes on must keep to. */
    private static Verdict within(Measure measure, Deadline deadline, DeadlineChange change, Deadline whole) {
        LocalDate due;
        if (change instanceof Extension extension) {
            due = extension.to();
        } else if (change instanceof Resumption
                && whole.suspension().isEmpty()
                && deadline.permits(change).isAccepted()) {
            due = deadline.changedBy(change).due();
        } else {
            return Verdict.accepted();
        }
        return due.isAfter(whole.due()) ? Verdict.of(late(measure.key(), due, whole.due())) : Verdict.accepted();
    }

    static Objection late(String measure, LocalDate due, LocalDate whole) {
        return Objection.by(RectificationRule.MEASURE_WITHIN_TERM)
                .with("measure", measure)
                .with("due", due)
                .with("whole", whole);
    }
}
