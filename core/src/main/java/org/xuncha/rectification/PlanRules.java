package org.xuncha.rectification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.Party;
import org.xuncha.rule.Label;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Verdict;

/** Plans and their review. */
final class PlanRules {
    private PlanRules() {}

    /** Every measure must be done within the whole, so a plan waits for the calendar that tells its last day. */
    static Verdict maySubmit(Remedy remedy, Basis basis) {
        Deadlines.due(remedy, basis.policy(), basis.calendar()); // refused if no calendar can count it
        return Verdict.accepted();
    }

    static Verdict submit(Remedy remedy, Plan plan, Basis basis) {
        return plan(remedy, plan, basis).and(keysStay(remedy.present().planning(), plan));
    }

    static Verdict amend(Remedy remedy, Plan plan, Basis basis) {
        Planning planning = remedy.present().planning();
        return plan(remedy, plan, basis)
                .and(keysStay(planning.amendedBy(plan, planning.submitted().orElseThrow()), plan));
    }

    /**
     * What was reported, proven and granted is known by the key of its measure: a key of a plan that was agreed means the
     * same measure for good.
     */
    private static Verdict keysStay(Planning planning, Plan plan) {
        List<Objection> objections = new ArrayList<>();
        for (Measure measure : plan.measures()) {
            Optional<Measure> before = planning.before(measure.key());
            if (before.isPresent() && !before.get().equals(measure)) {
                objections.add(Objection.by(RectificationRule.MEASURE_STAYS_ITSELF)
                        .with("measure", measure.key())
                        .with("owner", before.get().owner())
                        .with("limit", limit(before.get())));
            }
        }
        return Verdict.of(objections);
    }

    private static Label limit(Measure measure) {
        return new Label(measure.limit().in(Locale.CHINESE), measure.limit().in(Locale.ENGLISH));
    }

    private static Verdict plan(Remedy remedy, Plan plan, Basis basis) {
        LocalDate since = remedy.present().since();
        LocalDate whole = Deadlines.due(remedy, basis.policy(), basis.calendar());
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
                LocalDate due = measure.limit().lastDayAfter(since, basis.calendar());
                if (due.isAfter(whole)) {
                    objections.add(DeadlineRules.late(measure.key(), due, whole));
                }
            }
        }
        return Verdict.of(objections);
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
