package org.xuncha.rectification;

import java.time.LocalDate;
import org.xuncha.organisation.Actor;
import org.xuncha.rectification.RectificationAct.RecheckStrikeOff;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Verdict;

/** What was struck off is observed: re-checks, and the end of the observed period. */
final class ConsolidationRules {
    private ConsolidationRules() {}

    static Verdict mayRecheck(Remedy remedy, Actor actor, Basis basis) {
        return Independence.ofRectification(RectificationRule.RECHECKER_INDEPENDENT, remedy, actor)
                .and(Independence.notBarred(RectificationRule.RECHECKER_NOT_BARRED, remedy.addressee(), actor, basis));
    }

    static Verdict recheck(Remedy remedy, RecheckStrikeOff recheck, LocalDate day) {
        LocalDate struckOff = remedy.present().closing().struckOff().orElseThrow();
        return recheck.on().isBefore(struckOff) || recheck.on().isAfter(day)
                ? Verdict.of(Objection.by(RectificationRule.RECHECK_IN_PERIOD)
                        .with("on", recheck.on())
                        .with("struckOff", struckOff)
                        .with("reported", day))
                : Verdict.accepted();
    }

    static Verdict mayConfirm(Remedy remedy, Actor actor, LocalDate day, Basis basis) {
        LocalDate struckOff = remedy.present().closing().struckOff().orElseThrow();
        LocalDate until = Deadlines.last(basis.policy().consolidation(), struckOff, basis.calendar());
        Verdict verdict = day.isAfter(until)
                ? Verdict.accepted()
                : Verdict.of(Objection.by(RectificationRule.PERIOD_OBSERVED)
                        .with("struckOff", struckOff)
                        .with("until", until)
                        .with("day", day));
        verdict = verdict.and(PublicityRules.overBeforeTheEnd(remedy, day, basis));
        return verdict.and(rechecked(remedy.present(), basis.policy().rechecks()))
                .and(Independence.ofRectification(RectificationRule.CONFIRMER_INDEPENDENT, remedy, actor))
                .and(Independence.notBarred(RectificationRule.CONFIRMER_NOT_BARRED, remedy.addressee(), actor, basis));
    }

    /** On so many different days; one that found a relapse ends the stage. */
    private static Verdict rechecked(Attempt attempt, int wanted) {
        if (wanted == 0) {
            return Verdict.accepted();
        }
        long held = attempt.rechecks().stream().map(Recheck::on).distinct().count();
        return held >= wanted
                ? Verdict.accepted()
                : Verdict.of(Objection.by(RectificationRule.RECHECKS_ENOUGH)
                        .with("found", held)
                        .with("expected", wanted));
    }
}
