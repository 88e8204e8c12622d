package org.xuncha.rectification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xuncha.calendar.Deadline;
import org.xuncha.calendar.Extension;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.Party;
import org.xuncha.record.Stamp;
import org.xuncha.rectification.RectificationAct.ExtendDeadline;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Verdict;

/** Plans, their review, and more time for what they promise. */
final class PlanRules {
    private PlanRules() {}

    static Verdict plan(Remedy remedy, Plan plan, Basis basis) {
        LocalDate since = remedy.present().since();
        Deadline whole = remedy.deadline(basis.policy(), basis.calendar());
        List<Objection> objections = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Measure measure : plan.measures()) {
            if (!seen.add(measure.key())) {
                objections.add(Objection.by(RectificationRule.MEASURE_ONCE).with("measure", measure.key()));
            }
            Optional<LocalDate> date = measure.limit().date();
            if (date.isPresent() && date.get().isBefore(since)) {
                objections.add(Objection.by(RectificationRule.MEASURE_AFTER_FEEDBACK)
                        .with("measure", measure.key())
                        .with("due", date.get())
                        .with("feedback", since));
            } else {
                LocalDate due = Deadlines.set(remedy, measure, basis.calendar()).due();
                if (due.isAfter(whole.due())) {
                    objections.add(late(measure.key(), due, whole));
                }
            }
        }
        return Verdict.of(objections);
    }

    private static Objection late(String measure, LocalDate due, Deadline whole) {
        return Objection.by(RectificationRule.MEASURE_WITHIN_TERM)
                .with("measure", measure)
                .with("due", due)
                .with("whole", whole.due());
    }

    static Verdict extension(Remedy remedy, ExtendDeadline extend, Stamp stamp, LocalDate day, Basis basis) {
        Deadline whole = remedy.deadline(basis.policy(), basis.calendar());
        Extension extension =
                new Extension(stamp.actor().party().code(), stamp.by().reason(), day, extend.to());
        if (extend.measure().isEmpty()) {
            return whole.permits(extension);
        }
        String key = extend.measure().get();
        Measure measure = DutyRules.measure(remedy, key);
        if (measure == null) {
            return DutyRules.unknown(remedy, key);
        }
        Verdict permitted = Deadlines.of(remedy, measure, basis.calendar()).permits(extension);
        return extend.to().isAfter(whole.due()) ? permitted.and(Verdict.of(late(key, extend.to(), whole))) : permitted;
    }

    static Verdict mayReview(Remedy remedy, Actor actor, Basis basis) {
        Planning planning = remedy.present().planning();
        List<Party> reviewers = basis.policy().reviewersOf(remedy.addressee().level());
        Party expected = reviewers.get(planning.approvals().size());
        Verdict verdict = Verdict.accepted();
        if (!expected.equals(actor.party())) {
            verdict = Verdict.of(Objection.by(RectificationRule.REVIEWER_IN_ORDER)
                    .with("party", Independence.name(actor.party(), basis))
                    .with("expected", Independence.name(expected, basis)));
        }
        Signature submitted = planning.submitted().orElseThrow();
        if (submitted.person().equals(actor.person())) {
            verdict = verdict.and(Verdict.of(Objection.by(RectificationRule.REVIEWER_INDEPENDENT)
                    .with("person", actor.person())
                    .with("submitted", submitted.on())));
        }
        return verdict.and(
                Independence.notBarred(RectificationRule.REVIEWER_NOT_BARRED, remedy.addressee(), actor, basis));
    }
}
