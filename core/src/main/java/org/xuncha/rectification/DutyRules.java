package org.xuncha.rectification;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.rectification.RectificationAct.AssignDuty;
import org.xuncha.rectification.RectificationAct.HandOverMeasure;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Verdict;

/** Who answers for what, and how that passes from one to another. */
final class DutyRules {
    /** How long before it begins a hand-over may be announced at most: a mistyped year is found. Our own judgement. */
    private static final int YEARS_AHEAD = 1;

    private DutyRules() {}

    /** The office names who bears any duty, and whoever bears one who does so in his name. */
    static Verdict mayAssign(Remedy remedy, Actor actor, Basis basis) {
        for (Duty duty : remedy.duties()) {
            if (mayName(actor, duty)) {
                return Verdict.accepted();
            }
        }
        return notBearer(actor, remedy.duties(), basis);
    }

    static Verdict assign(Remedy remedy, AssignDuty assign, Actor actor, LocalDate day, Basis basis) {
        Duty borne = Duties.on(remedy, assign.duty(), day);
        if (borne == null) {
            return Verdict.of(Objection.by(RectificationRule.DUTY_KNOWN)
                    .with("duty", assign.duty())
                    .with(
                            "duties",
                            remedy.duties().stream().map(Duty::duty).distinct().toList()));
        }
        Verdict bearer = mayName(actor, borne) ? Verdict.accepted() : notBearer(actor, List.of(borne), basis);
        return bearer.and(onDay(borne, assign.from(), day)).and(notCloser(remedy, borne, assign));
    }

    private static boolean mayName(Actor actor, Duty duty) {
        return actor.party().equals(Party.INSPECTION_OFFICE)
                || (actor.party().equals(duty.bearer()) && actor.area().equals(duty.area()));
    }

    private static Verdict notBearer(Actor actor, List<Duty> duties, Basis basis) {
        return Verdict.of(Objection.by(RectificationRule.DUTY_NAMED_BY_BEARER)
                .with("party", Independence.name(actor.party(), basis))
                .with("area", actor.area())
                .with("duties", duties.stream().map(Duty::label).distinct().toList()));
    }

    /** Who answered on a day that is over stays who he was; only where nobody was named yet may one be named for it. */
    private static Verdict onDay(Duty borne, LocalDate from, LocalDate day) {
        boolean named = borne.person().isPresent();
        if (from.isBefore(borne.since()) || (named && from.equals(borne.since()))) {
            return Verdict.of(Objection.by(RectificationRule.DUTY_DAY_FOLLOWS)
                    .with("duty", borne.label())
                    .with("from", from)
                    .with("since", borne.since()));
        }
        if (named && from.isBefore(day)) {
            return Verdict.of(Objection.by(RectificationRule.DUTY_NOT_BACKDATED)
                    .with("duty", borne.label())
                    .with("from", from)
                    .with("decided", day));
        }
        LocalDate last = day.plusYears(YEARS_AHEAD);
        return from.isAfter(last)
                ? Verdict.of(Objection.by(RectificationRule.DUTY_NOT_FAR_AHEAD)
                        .with("duty", borne.label())
                        .with("from", from)
                        .with("last", last))
                : Verdict.accepted();
    }

    /** Once it is struck off, who agreed to that may answer for what comes after. */
    private static Verdict notCloser(Remedy remedy, Duty borne, AssignDuty assign) {
        Closing closing = remedy.present().closing();
        if (closing.struckOff().filter(assign.from()::isAfter).isPresent()) {
            return Verdict.accepted();
        }
        Signature approval = closing.approvalOf(assign.person());
        return approval == null
                ? Verdict.accepted()
                : Verdict.of(Objection.by(RectificationRule.ANSWERABLE_NOT_CLOSER)
                        .with("person", assign.person())
                        .with("on", approval.on())
                        .with("duty", borne.label()));
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
        Signature approval = remedy.present().closing().approvalOf(hand.owner());
        return approval == null
                ? Verdict.accepted()
                : Verdict.of(Objection.by(RectificationRule.OWNER_NOT_CLOSER)
                        .with("person", hand.owner())
                        .with("on", approval.on())
                        .with("measure", hand.measure()));
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
