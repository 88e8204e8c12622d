package org.xuncha.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xuncha.evaluation.EvaluationAct.RateRectification;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.Party;
import org.xuncha.policy.EvaluationPolicy;
import org.xuncha.policy.EvaluationRater;
import org.xuncha.policy.Policy;
import org.xuncha.record.Stamp;
import org.xuncha.round.Phase;
import org.xuncha.round.RoundRules;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Verdict;

/** What may be done to an evaluation. Pure functions. */
public final class EvaluationRules {
    private EvaluationRules() {}

    /**
     * Whether an act may be done.
     *
     * @param before what stands, or null if nothing was rated yet
     */
    public static Verdict judge(
            @Nullable Evaluation before, AreaCode area, EvaluationAct act, Stamp stamp, EvaluationSetting setting) {
        Evaluation evaluation = before == null ? Evaluation.none(area) : before;
        LocalDate day = stamp.day(setting.round().policy().zone());
        Verdict open = open(evaluation, EvaluationStep.of(act), stamp.actor(), day, setting);
        return act instanceof RateRectification rate
                ? open.then(() -> MarkRules.marks(
                        rate, stamp.actor().party(), setting.round().policy()))
                : open;
    }

    /** Every kind of act, and whether the actor may do it at an instant, or every reason why not. */
    public static Map<EvaluationStep, Verdict> permitted(
            @Nullable Evaluation before, AreaCode area, Actor actor, Instant at, EvaluationSetting setting) {
        Evaluation evaluation = before == null ? Evaluation.none(area) : before;
        LocalDate day = LocalDate.ofInstant(at, setting.round().policy().zone());
        Map<EvaluationStep, Verdict> permitted = new EnumMap<>(EvaluationStep.class);
        for (EvaluationStep step : EvaluationStep.values()) {
            permitted.put(step, open(evaluation, step, actor, day, setting));
        }
        return Collections.unmodifiableMap(permitted);
    }

    private static Verdict open(
            Evaluation evaluation, EvaluationStep step, Actor actor, LocalDate day, EvaluationSetting setting) {
        if (setting.round().policy().evaluation().isEmpty()) {
            return Verdict.of(Objection.by(EvaluationRule.EVALUATION_OF_POLICY)
                    .with("policy", setting.round().policy().label()));
        }
        EvaluationPolicy policy = setting.round().policy().evaluation().get();
        if (step == EvaluationStep.PUBLISH && policy.publishers().isEmpty()) {
            return Verdict.of(Objection.by(EvaluationRule.PUBLISHED_BY_POLICY).with("label", policy.label()));
        }
        AreaCode area = evaluation.area();
        return RoundRules.inPhase(setting.round(), Phase.RECTIFICATION, step)
                .and(RoundRules.isObject(setting.round(), area))
                .and(RoundRules.mayAct(setting.round().policy(), actor, parties(step, policy)))
                .and(Verdict.require(
                        !setting.remedies().isEmpty(),
                        () -> Objection.by(EvaluationRule.SOMETHING_RECTIFIED).with("area", area)))
                .and(JudgeRules.mayJudge(area, actor, day, setting))
                .and(state(evaluation, step, actor, setting.round().policy()));
    }

    private static Set<Party> parties(EvaluationStep step, EvaluationPolicy policy) {
        return switch (step) {
            case RATE -> policy.raters().stream().map(EvaluationRater::party).collect(Collectors.toUnmodifiableSet());
            case CONFIRM, RETURN -> Set.of(policy.confirmer());
            case PUBLISH -> policy.publishers();
        };
    }

    private static Verdict state(Evaluation evaluation, EvaluationStep step, Actor actor, Policy policy) {
        return switch (step) {
            case RATE -> notConfirmed(evaluation).and(once(evaluation, actor));
            case CONFIRM -> notConfirmed(evaluation).and(MarkRules.enough(evaluation, policy));
            case RETURN ->
                Verdict.require(
                        !evaluation.ratings().isEmpty(),
                        () -> Objection.by(EvaluationRule.RATED).with("area", evaluation.area()));
            case PUBLISH -> publishing(evaluation);
        };
    }

    private static Verdict notConfirmed(Evaluation evaluation) {
        return evaluation
                .confirmed()
                .map(by -> Verdict.of(Objection.by(EvaluationRule.NOT_CONFIRMED)
                        .with("area", evaluation.area())
                        .with("on", by.on())))
                .orElseGet(Verdict::accepted);
    }

    private static Verdict once(Evaluation evaluation, Actor actor) {
        return evaluation
                .ratingOf(actor.person())
                .map(before -> Verdict.of(Objection.by(EvaluationRule.RATED_ONCE)
                        .with("person", actor.person())
                        .with("on", before.by().on())))
                .orElseGet(Verdict::accepted);
    }

    private static Verdict publishing(Evaluation evaluation) {
        if (evaluation.published().isPresent()) {
            return Verdict.of(Objection.by(EvaluationRule.PUBLISHED_ONCE)
                    .with("area", evaluation.area())
                    .with("on", evaluation.published().get().on()));
        }
        return Verdict.require(
                evaluation.confirmed().isPresent(),
                () -> Objection.by(EvaluationRule.CONFIRMED).with("area", evaluation.area()));
    }
}
