package org.xuncha.evaluation;

import static org.xuncha.Baoshan.CITY;
import static org.xuncha.Baoshan.TOWNSHIP;
import static org.xuncha.Baoshan.VILLAGE;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xuncha.AnyProblem;
import org.xuncha.Baoshan;
import org.xuncha.evaluation.EvaluationAct.RateRectification;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.EvaluationAspect;
import org.xuncha.policy.EvaluationElement;
import org.xuncha.policy.EvaluationGrade;
import org.xuncha.policy.EvaluationPolicy;
import org.xuncha.policy.EvaluationRater;
import org.xuncha.policy.Policy;
import org.xuncha.policy.PolicyBuilder;
import org.xuncha.problem.Status;
import org.xuncha.record.CommandId;
import org.xuncha.record.Dossier;
import org.xuncha.record.Mandate;
import org.xuncha.record.Stamp;
import org.xuncha.rectification.Remedy;
import org.xuncha.round.Phase;
import org.xuncha.round.Round;
import org.xuncha.rule.Label;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Verdict;

/** The evaluation of one village, by points or by grades. */
final class AnyEvaluation {
    static final LocalDate DAY = Baoshan.dayOf(Phase.RECTIFICATION).plusDays(30);
    static final Party OFFICE = Party.INSPECTION_OFFICE;
    static final Party DEPARTMENT = Party.ORGANISATION_DEPARTMENT;
    static final EvaluationPolicy POINTS = policy(Optional.empty());
    static final EvaluationPolicy GRADES = policy(Optional.of(List.of(100, 60, 0)));
    private static final AtomicLong COMMANDS = new AtomicLong();

    final Set<PersonId> barred = new HashSet<>();
    List<Remedy> remedies = List.of(AnyProblem.of("P", VILLAGE, Baoshan.FOCUS, Baoshan.FIELD, Status.STRUCK_OFF)
            .remedy()
            .orElseThrow());
    Round round;
    private Dossier<EvaluationAct> dossier =
            Dossier.empty(Evaluation.subject(Baoshan.ROUND, VILLAGE), EvaluationAct.class);

    @Nullable
    Evaluation evaluation;

    AnyEvaluation(EvaluationPolicy policy) {
        round = Baoshan.round(Phase.RECTIFICATION, with(policy));
    }

    static Policy with(EvaluationPolicy policy) {
        return new PolicyBuilder().from(Baoshan.POLICY).evaluation(policy).build();
    }

    private static EvaluationPolicy policy(Optional<List<Integer>> worth) {
        return new EvaluationPolicy(
                new Label("整改成效评估", "Evaluation"),
                List.of(
                        new EvaluationAspect(
                                "DUTY",
                                new Label("责任落实", "Duty"),
                                List.of(element("PLAN", 30), element("ORGANISATION", 20))),
                        new EvaluationAspect(
                                "EFFECT",
                                new Label("整改效果", "Effect"),
                                List.of(new EvaluationElement(
                                        "SATISFACTION", new Label("群众评价", "Satisfaction"), 50, Set.of(DEPARTMENT))))),
                List.of(new EvaluationRater(OFFICE, 3, 1), new EvaluationRater(DEPARTMENT, 1, 2)),
                List.of(
                        grade("GOOD", 85, worth.map(all -> all.get(0))),
                        grade("FAIR", 60, worth.map(all -> all.get(1))),
                        grade("POOR", 0, worth.map(all -> all.get(2)), "约谈", "列入回头看")),
                Party.LEADING_GROUP,
                Set.of(OFFICE));
    }

    static EvaluationElement element(String code, int points) {
        return new EvaluationElement(code, new Label("要素" + code, code), points, Set.of());
    }

    static EvaluationGrade grade(String code, int from, Optional<Integer> worth, String... consequences) {
        return new EvaluationGrade(
                code,
                new Label("等次" + code, code),
                from,
                worth,
                Stream.of(consequences).map(zh -> new Label(zh, "consequence")).toList());
    }

    EvaluationSetting setting() {
        return EvaluationSetting.of(
                round,
                remedies,
                (person, area) -> barred.contains(person)
                        ? Verdict.of(Objection.by(EvaluationRule.JUDGE_NOT_BARRED)
                                .with("person", person)
                                .with("area", area))
                        : Verdict.accepted());
    }

    Verdict judge(EvaluationAct act, Stamp stamp) {
        return EvaluationRules.judge(evaluation, VILLAGE, act, stamp, setting());
    }

    AnyEvaluation does(EvaluationAct act, Stamp stamp) {
        judge(act, stamp).orThrow();
        dossier = dossier.with(act, stamp);
        evaluation = Evaluation.after(evaluation, dossier.entries().get((int) dossier.version() - 1), round);
        return this;
    }

    Dossier<EvaluationAct> dossier() {
        return dossier;
    }

    Evaluation evaluation() {
        return Objects.requireNonNull(evaluation);
    }

    EvaluationResult result() {
        return EvaluationResult.of(evaluation(), round.policy().evaluation().orElseThrow())
                .orElseThrow();
    }

    /** One of the office and two of the department rate. */
    AnyEvaluation rated(int plan, int organisation, int satisfaction) {
        return does(office(plan, organisation), by("O-9", OFFICE))
                .does(department(plan, organisation, satisfaction), by("D-1", DEPARTMENT))
                .does(department(plan, organisation, satisfaction), by("D-2", DEPARTMENT));
    }

    static RateRectification office(int plan, int organisation) {
        return points(Map.of("PLAN", plan, "ORGANISATION", organisation));
    }

    static RateRectification department(int plan, int organisation, int satisfaction) {
        return points(Map.of("PLAN", plan, "ORGANISATION", organisation, "SATISFACTION", satisfaction));
    }

    static RateRectification points(Map<String, Integer> points) {
        return new RateRectification(points, Map.of(), "");
    }

    static RateRectification grades(String... pairs) {
        Map<String, String> grades = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            grades.put(pairs[i], pairs[i + 1]);
        }
        return new RateRectification(Map.of(), grades, "");
    }

    static Stamp by(String person, Party party) {
        return by(person, party, CITY);
    }

    static Stamp by(String person, Party party, AreaCode area) {
        CommandId command = CommandId.of("e" + COMMANDS.incrementAndGet());
        Actor actor = new Actor(PersonId.of(person), party, area);
        return new Stamp(new Mandate(actor, "评估方案", "按方案评估", command), Baoshan.noon(DAY));
    }

    static Stamp group() {
        return by("G-1", Party.LEADING_GROUP);
    }

    static AreaCode township() {
        return TOWNSHIP;
    }
}
