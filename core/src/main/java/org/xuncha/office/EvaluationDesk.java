package org.xuncha.office;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xuncha.evaluation.Evaluation;
import org.xuncha.evaluation.EvaluationAct;
import org.xuncha.evaluation.EvaluationResult;
import org.xuncha.evaluation.EvaluationRules;
import org.xuncha.evaluation.EvaluationSetting;
import org.xuncha.evaluation.EvaluationStep;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.PersonId;
import org.xuncha.problem.Problem;
import org.xuncha.record.RoundId;
import org.xuncha.record.Stamp;
import org.xuncha.record.Subject;
import org.xuncha.rectification.Hands;
import org.xuncha.rectification.Remedy;
import org.xuncha.recusal.Secrecy;
import org.xuncha.round.Phase;
import org.xuncha.round.Round;
import org.xuncha.round.RoundRules;
import org.xuncha.rule.Verdict;
import org.xuncha.staffing.Staffing;
import org.xuncha.staffing.StaffingRules;

/** What the office does for evaluations: it lays the organisation's rectification and recusal before the rules. */
final class EvaluationDesk {
    private EvaluationDesk() {}

    static Verdict judge(
            @Nullable Evaluation evaluation, EvaluationAct act, Stamp stamp, Subject subject, Surroundings around) {
        Round round = around.round();
        if (round == null) {
            return RoundRules.inPhase(null, Phase.OPENED, act.name());
        }
        AreaCode area = AreaCode.of(subject.key());
        LocalDate day = stamp.day(round.policy().zone());
        Verdict verdict = EvaluationRules.judge(evaluation, area, act, stamp, setting(round, area, day, around));
        return Secrecy.shown(verdict, round.policy().recusal(), stamp.actor());
    }

    private static EvaluationSetting setting(Round round, AreaCode area, LocalDate day, Surroundings around) {
        List<Problem> problems = around.grounds(round, area).problems().stream()
                .filter(problem -> problem.addressee().equals(area))
                .filter(problem -> problem.status().stands())
                .toList();
        List<Remedy> remedies =
                problems.stream().flatMap(problem -> problem.remedy().stream()).toList();
        Set<PersonId> rectifiers = new HashSet<>();
        remedies.forEach(remedy -> {
            rectifiers.addAll(ProblemDesk.answerable(remedy, day));
            rectifiers.addAll(Hands.all(remedy));
        });
        Staffing staffing = around.staffing();
        return EvaluationSetting.of(
                round,
                remedies,
                (person, judged) -> staffing == null
                        ? Verdict.accepted()
                        : StaffingRules.mayReview(staffing, round, person, judged, rectifiers, day));
    }

    static Optional<EvaluationResult> result(Desk desk, RoundId id, AreaCode area) {
        return Files.find(desk, Evaluation.subject(id, area), Crafts.EVALUATION)
                .flatMap(evaluation -> Files.find(desk, Round.subject(id), Crafts.ROUND)
                        .flatMap(round -> round.policy().evaluation())
                        .flatMap(policy -> EvaluationResult.of(evaluation, policy)));
    }

    static Map<EvaluationStep, Verdict> permitted(Desk desk, RoundId id, AreaCode area, Actor actor, Instant at) {
        Surroundings around = new Surroundings(id, desk);
        Round round = around.round();
        if (round == null) {
            return Map.of();
        }
        Evaluation evaluation =
                desk.open(Evaluation.subject(id, area), Crafts.EVALUATION).state();
        LocalDate day = LocalDate.ofInstant(at, round.policy().zone());
        Map<EvaluationStep, Verdict> permitted = new EnumMap<>(EvaluationStep.class);
        EvaluationRules.permitted(evaluation, area, actor, at, setting(round, area, day, around))
                .forEach((step, verdict) -> permitted.put(
                        step, Secrecy.shown(verdict, round.policy().recusal(), actor)));
        return permitted;
    }
}
