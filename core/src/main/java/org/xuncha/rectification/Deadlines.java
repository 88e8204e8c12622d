package org.xuncha.rectification;

import java.time.LocalDate;
import java.util.Optional;
import org.xuncha.calendar.Anchor;
import org.xuncha.calendar.AnchorEvent;
import org.xuncha.calendar.Day;
import org.xuncha.calendar.Deadline;
import org.xuncha.calendar.Suspension;
import org.xuncha.calendar.Term;
import org.xuncha.calendar.TimeLimit;
import org.xuncha.calendar.WorkingCalendar;
import org.xuncha.policy.RectificationPolicy;

/** The deadlines that follow from a remedy, its policy and a calendar. */
final class Deadlines {
    private Deadlines() {}

    static Deadline plan(Remedy remedy, RectificationPolicy policy, WorkingCalendar calendar) {
        return Deadline.of(anchor(remedy), TimeLimit.of(policy.plan()), calendar);
    }

    static Deadline whole(Remedy remedy, RectificationPolicy policy, WorkingCalendar calendar) {
        return changed(Deadline.of(anchor(remedy), TimeLimit.of(policy.rectify()), calendar), remedy, Optional.empty());
    }

    /** The last day of the whole. */
    static LocalDate due(Remedy remedy, RectificationPolicy policy, WorkingCalendar calendar) {
        return remedy.present().work().changes().isEmpty()
                ? last(policy.rectify(), remedy.present().since(), calendar)
                : whole(remedy, policy, calendar).due();
    }

    /** Whether the count of the whole stands still. */
    static boolean standsStill(Remedy remedy) {
        boolean still = false;
        for (Granted granted : remedy.present().work().changes()) {
            if (granted.measure().isEmpty()) {
                still = granted.change() instanceof Suspension;
            }
        }
        return still;
    }

    /** The last day of a term that counts from a day. */
    static LocalDate last(Term term, LocalDate from, WorkingCalendar calendar) {
        return term.lastDayAfter(Day.inReach(from), calendar);
    }

    static Deadline of(Remedy remedy, Measure measure, WorkingCalendar calendar) {
        return changed(set(remedy, measure, calendar), remedy, Optional.of(measure.key()));
    }

    /** As the plan sets it. */
    static Deadline set(Remedy remedy, Measure measure, WorkingCalendar calendar) {
        return Deadline.of(anchor(remedy), measure.limit(), calendar);
    }

    static Optional<Deadline> observation(Remedy remedy, RectificationPolicy policy, WorkingCalendar calendar) {
        return remedy.present()
                .closing()
                .struckOff()
                .map(day ->
                        Deadline.of(AnchorEvent.STRIKE_OFF.on(day), TimeLimit.of(policy.consolidation()), calendar));
    }

    static Optional<Deadline> publicity(Remedy remedy, RectificationPolicy policy, WorkingCalendar calendar) {
        return remedy.present()
                .closing()
                .publication()
                .flatMap(made -> policy.publicity()
                        .map(publicity -> Deadline.of(
                                AnchorEvent.PUBLICATION.on(made.from()), TimeLimit.of(publicity.period()), calendar)));
    }

    private static Anchor anchor(Remedy remedy) {
        LocalDate since = remedy.present().since();
        return (remedy.earlier().isEmpty() ? AnchorEvent.FEEDBACK : AnchorEvent.REOPENING).on(since);
    }

    private static Deadline changed(Deadline original, Remedy remedy, Optional<String> measure) {
        Deadline deadline = original;
        for (Granted granted : remedy.present().work().changes()) {
            if (granted.measure().equals(measure)) {
                deadline = deadline.changedBy(granted.change());
            }
        }
        return deadline;
    }
}
