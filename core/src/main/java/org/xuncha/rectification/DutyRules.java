package org.xuncha.rectification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xuncha.organisation.PersonId;
import org.xuncha.rectification.RectificationAct.AssignDuty;
import org.xuncha.rectification.RectificationAct.HandOverMeasure;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Verdict;

/** Who answers for what, and how that passes from one to another. */
final class DutyRules {
    private DutyRules() {}

    static Verdict assign(Remedy remedy, AssignDuty assign) {
        Duty last = null;
        for (Duty duty : remedy.duties()) {
            if (duty.duty().equals(assign.duty()) && duty.until().isEmpty()) {
                last = duty;
            }
        }
        if (last == null) {
            return Verdict.of(Objection.by(RectificationRule.DUTY_KNOWN)
                    .with("duty", assign.duty())
                    .with(
                            "duties",
                            remedy.duties().stream().map(Duty::duty).distinct().toList()));
        }
        boolean follows = assign.from().isAfter(last.since())
                || (assign.from().equals(last.since()) && last.person().isEmpty());
        return follows
                ? Verdict.accepted()
                : Verdict.of(Objection.by(RectificationRule.DUTY_DAY_FOLLOWS)
                        .with("duty", last.label())
                        .with("from", assign.from())
                        .with("since", last.since()));
    }

    /** Whether anything goes on that can be handed over. */
    static Verdict mayHandOver(Remedy remedy) {
        Verdict verdict = Verdict.accepted();
        for (Measure measure : remedy.present().planning().plan().orElseThrow().measures()) {
            Verdict one = goesOn(remedy, measure);
            if (one.isAccepted()) {
                return one;
            }
            verdict = verdict.and(one);
        }
        return verdict;
    }

    /** Once it was struck off, only what is kept up for good does. */
    private static Verdict goesOn(Remedy remedy, Measure measure) {
        return remedy.stage() != Stage.STRUCK_OFF || measure.isPermanent()
                ? Verdict.accepted()
                : Verdict.of(Objection.by(RectificationRule.MEASURE_GOES_ON)
                        .with("measure", measure.key())
                        .with(
                                "struckOff",
                                remedy.present().closing().struckOff().orElseThrow()));
    }

    static Verdict handOver(Remedy remedy, HandOverMeasure hand, LocalDate day) {
        Measure measure = measure(remedy, hand.measure());
        if (measure == null) {
            return unknown(remedy, hand.measure());
        }
        PersonId owner = remedy.present().work().owner(measure, day);
        if (owner.equals(hand.owner())) {
            return Verdict.of(Objection.by(RectificationRule.OWNER_CHANGES)
                    .with("measure", hand.measure())
                    .with("owner", owner));
        }
        Verdict goesOn = goesOn(remedy, measure);
        if (!goesOn.isAccepted()) {
            return goesOn;
        }
        for (Signature approval : remedy.present().closing().approvals()) {
            if (approval.person().equals(hand.owner())) {
                return Verdict.of(Objection.by(RectificationRule.OWNER_NOT_CLOSER)
                        .with("person", hand.owner())
                        .with("on", approval.on())
                        .with("measure", hand.measure()));
            }
        }
        return Verdict.accepted();
    }

    static @Nullable Measure measure(Remedy remedy, String key) {
        return remedy.present()
                .planning()
                .plan()
                .flatMap(plan -> plan.measure(key))
                .orElse(null);
    }

    static Verdict unknown(Remedy remedy, String key) {
        return Verdict.of(Objection.by(RectificationRule.MEASURE_KNOWN)
                .with("measure", key)
                .with(
                        "measures",
                        remedy.present().planning().plan().stream()
                                .flatMap(plan -> plan.measures().stream())
                                .map(Measure::key)
                                .toList()));
    }
}
