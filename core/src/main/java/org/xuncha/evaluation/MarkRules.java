package org.xuncha.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.xuncha.evaluation.EvaluationAct.RateRectification;
import org.xuncha.organisation.Party;
import org.xuncha.policy.EvaluationElement;
import org.xuncha.policy.EvaluationPolicy;
import org.xuncha.policy.EvaluationRater;
import org.xuncha.policy.Policy;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Verdict;

/** What raters mark, and when enough of them have. */
final class MarkRules {
    private MarkRules() {}

    static Verdict marks(RateRectification rate, Party party, Policy place) {
        EvaluationPolicy policy = place.evaluation().orElseThrow();
        List<EvaluationElement> elements = policy.elementsOf(party);
        boolean inGrades = policy.isRatedInGrades();
        Set<String> expected =
                elements.stream().map(EvaluationElement::code).collect(Collectors.toCollection(TreeSet::new));
        Set<String> points = new TreeSet<>(rate.points().keySet());
        Set<String> grades = new TreeSet<>(rate.grades().keySet());
        boolean whole =
                inGrades ? grades.equals(expected) && points.isEmpty() : points.equals(expected) && grades.isEmpty();
        if (!whole) {
            return Verdict.of(Objection.by(EvaluationRule.MARKS_WHOLE)
                    .with("party", place.called(party))
                    .with("points", shown(points))
                    .with("grades", shown(grades))
                    .with("scale", inGrades ? Scale.GRADES : Scale.POINTS)
                    .with("expected", shown(expected)));
        }
        Verdict verdict = Verdict.accepted();
        for (EvaluationElement element : elements) {
            verdict = verdict.and(inGrades ? grade(element, rate, policy) : points(element, rate));
        }
        return verdict;
    }

    private static Collection<String> shown(Set<String> codes) {
        return codes.isEmpty() ? List.of("-") : codes;
    }

    private static Verdict points(EvaluationElement element, RateRectification rate) {
        int found = rate.points().getOrDefault(element.code(), -1);
        return Verdict.require(
                found >= 0 && found <= element.points(),
                () -> outOfScale(element, String.valueOf(found), "0–" + element.points()));
    }

    private static Verdict grade(EvaluationElement element, RateRectification rate, EvaluationPolicy policy) {
        String found = rate.grades().getOrDefault(element.code(), "-");
        return Verdict.require(
                policy.grade(found).isPresent(),
                () -> outOfScale(
                        element,
                        found,
                        policy.grades().stream().map(grade -> grade.code()).collect(Collectors.joining("/"))));
    }

    private static Objection outOfScale(EvaluationElement element, String found, String expected) {
        return Objection.by(EvaluationRule.MARK_IN_SCALE)
                .with("element", element.label())
                .with("found", found)
                .with("expected", expected);
    }

    static Verdict enough(Evaluation evaluation, Policy place) {
        Verdict verdict = Verdict.accepted();
        for (EvaluationRater rater : place.evaluation().orElseThrow().raters()) {
            int found = evaluation.ratingsOf(rater.party()).size();
            verdict = verdict.and(Verdict.require(
                    found >= rater.least(),
                    () -> Objection.by(EvaluationRule.RATINGS_ENOUGH)
                            .with("party", place.called(rater.party()))
                            .with("found", found)
                            .with("expected", rater.least())));
        }
        return verdict;
    }
}
