package org.xuncha.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Verdict;

/** Which changes a deadline allows [J]: the rules follow from keeping every day countable. */
final class DeadlineRules {
    private DeadlineRules() {}

    static Verdict on(Deadline deadline, DeadlineChange change) {
        if (change instanceof Extension extension) {
            return extension(deadline, extension);
        }
        return change instanceof Suspension suspension
                ? suspension(deadline, suspension)
                : resumption(deadline, (Resumption) change);
    }

    private static Verdict extension(Deadline deadline, Extension extension) {
        LocalDate anchor = deadline.anchor().on();
        Optional<Suspension> lasting = deadline.suspension();
        return Verdict.require(
                        extension.to().isAfter(deadline.due()),
                        () -> Objection.by(CalendarRule.EXTENSION_LATER)
                                .with("due", deadline.due())
                                .with("to", extension.to()))
                .and(Verdict.require(
                        !extension.decidedOn().isBefore(anchor),
                        () -> Objection.by(CalendarRule.EXTENSION_DECIDED_AFTER_ANCHOR)
                                .with("decided", extension.decidedOn())
                                .with("event", deadline.anchor().event())
                                .with("on", anchor)))
                .and(Verdict.require(
                        lasting.isEmpty(),
                        () -> Objection.by(CalendarRule.EXTENSION_NOT_WHILE_SUSPENDED)
                                .with("from", lasting.orElseThrow().from())
                                .with("to", extension.to())));
    }

    private static Verdict suspension(Deadline deadline, Suspension suspension) {
        LocalDate anchor = deadline.anchor().on();
        LocalDate from = suspension.from();
        Optional<Suspension> lasting = deadline.suspension();
        Optional<LocalDate> resumed = lastResumption(deadline);
        return Verdict.require(
                        lasting.isEmpty(),
                        () -> Objection.by(CalendarRule.SUSPENSION_ONCE)
                                .with("lasting", lasting.orElseThrow().from())
                                .with("from", from))
                .and(Verdict.require(
                        from.isAfter(anchor) && !from.isAfter(deadline.due()),
                        () -> Objection.by(CalendarRule.SUSPENSION_WITHIN_TERM)
                                .with("from", from)
                                .with("event", deadline.anchor().event())
                                .with("on", anchor)
                                .with("due", deadline.due())))
                .and(Verdict.require(
                        resumed.isEmpty() || !from.isBefore(resumed.get()),
                        () -> Objection.by(CalendarRule.SUSPENSION_AFTER_RESUMPTION)
                                .with("from", from)
                                .with("resumed", resumed.orElseThrow())));
    }

    private static Verdict resumption(Deadline deadline, Resumption resumption) {
        Optional<Suspension> lasting = deadline.suspension();
        return Verdict.require(
                        lasting.isPresent(),
                        () -> Objection.by(CalendarRule.RESUMPTION_OF_SUSPENDED).with("on", resumption.on()))
                .then(() -> Verdict.require(
                        resumption.on().isAfter(lasting.orElseThrow().from()),
                        () -> Objection.by(CalendarRule.RESUMPTION_AFTER_SUSPENSION)
                                .with("on", resumption.on())
                                .with("from", lasting.orElseThrow().from())));
    }

    private static Optional<LocalDate> lastResumption(Deadline deadline) {
        return deadline.history().stream()
                .map(DeadlineStep::change)
                .filter(Resumption.class::isInstance)
                .map(change -> ((Resumption) change).on())
                .reduce((earlier, later) -> later);
    }
}
