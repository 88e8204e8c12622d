package org.xuncha.evaluation;

import java.time.LocalDate;
import java.util.Optional;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.Party;
import org.xuncha.rectification.Duty;
import org.xuncha.rectification.Hands;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Verdict;

/** Who may not judge a rectification: whoever put it right, answers for it, or must stand aside. */
final class JudgeRules {
    private JudgeRules() {}

    static Verdict mayJudge(AreaCode area, Actor actor, LocalDate day, EvaluationSetting setting) {
        return covered(area, actor)
                .and(notJudged(area, actor, setting))
                .and(independent(actor, setting))
                .and(notAnswerable(actor, day, setting))
                .and(notBarred(area, actor, setting));
    }

    private static Verdict covered(AreaCode area, Actor actor) {
        return Verdict.require(
                actor.area().covers(area),
                () -> Objection.by(EvaluationRule.AREA_COVERED)
                        .with("area", actor.area())
                        .with("judged", area));
    }

    private static Verdict notJudged(AreaCode area, Actor actor, EvaluationSetting setting) {
        return Verdict.require(
                !actor.party().equals(Party.inspected(area.level()))
                        || !actor.area().equals(area),
                () -> Objection.by(EvaluationRule.JUDGE_NOT_JUDGED)
                        .with("party", setting.round().policy().called(actor.party()))
                        .with("area", area));
    }

    private static Verdict independent(Actor actor, EvaluationSetting setting) {
        Optional<LocalDate> hand = setting.remedies().stream()
                .flatMap(remedy -> Hands.last(remedy, actor.person()).stream())
                .max(LocalDate::compareTo);
        return hand.map(on -> Verdict.of(Objection.by(EvaluationRule.JUDGE_INDEPENDENT)
                        .with("person", actor.person())
                        .with("on", on)))
                .orElseGet(Verdict::accepted);
    }

    private static Verdict notAnswerable(Actor actor, LocalDate day, EvaluationSetting setting) {
        Optional<Duty> borne = setting.remedies().stream()
                .flatMap(remedy -> remedy.answerable(day).stream())
                .filter(duty -> duty.person().filter(actor.person()::equals).isPresent())
                .findFirst();
        return borne.map(duty -> Verdict.of(Objection.by(EvaluationRule.JUDGE_NOT_ANSWERABLE)
                        .with("person", actor.person())
                        .with("duty", duty.label())
                        .with("since", duty.since())))
                .orElseGet(Verdict::accepted);
    }

    private static Verdict notBarred(AreaCode area, Actor actor, EvaluationSetting setting) {
        Verdict recusal = setting.recusal().apply(actor.person(), area);
        return recusal.isAccepted()
                ? recusal
                : Verdict.of(Objection.by(EvaluationRule.JUDGE_NOT_BARRED)
                                .with("person", actor.person())
                                .with("area", area))
                        .and(recusal);
    }
}
