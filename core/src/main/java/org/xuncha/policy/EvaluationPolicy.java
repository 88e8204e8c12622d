package org.xuncha.policy;

import jakarta.validation.constraints.NotEmpty;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xuncha.organisation.Party;
import org.xuncha.rule.Label;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Refused;
import org.xuncha.rule.Valid;

/**
 * How the rectification of a village is evaluated. Four different scales are published, all of them local practice.
 *
 * @param label what the evaluation is called
 * @param aspects its aspects in order, at least one
 * @param raters who rates, at least one party
 * @param grades its grades, the best first and the last from 0; empty if only points are given. If every grade has a
 *     worth, raters give grades, otherwise points
 * @param confirmer the party that confirms the result, or sends the ratings back
 * @param publishers the parties that may publish a confirmed result; empty if it is not published
 */
public record EvaluationPolicy(
        Label label,
        @NotEmpty List<EvaluationAspect> aspects,
        @NotEmpty List<EvaluationRater> raters,
        List<EvaluationGrade> grades,
        Party confirmer,
        Set<Party> publishers) {
    /**
     * @throws Refused if a code stands twice, an element is rated by nobody or by a party that does not rate, or the
     *     grades do not go down to 0
     */
    public EvaluationPolicy {
        Valid.parts(EvaluationPolicy.class, label, aspects, raters, grades, confirmer, publishers);
        aspects = List.copyOf(aspects);
        raters = List.copyOf(raters);
        grades = List.copyOf(grades);
        publishers = Set.copyOf(publishers);
        Codes.once(aspects.stream().map(EvaluationAspect::code));
        Codes.once(elements(aspects).map(EvaluationElement::code));
        Codes.once(grades.stream().map(EvaluationGrade::code));
        Codes.once(raters.stream().map(rater -> rater.party().code()));
        ratersKnown(aspects, raters, label);
        downToZero(grades);
    }

    private static Stream<EvaluationElement> elements(List<EvaluationAspect> aspects) {
        return aspects.stream().flatMap(aspect -> aspect.elements().stream());
    }

    private static void ratersKnown(List<EvaluationAspect> aspects, List<EvaluationRater> raters, Label in) {
        Set<String> known =
                raters.stream().map(rater -> rater.party().code()).collect(Collectors.toCollection(HashSet::new));
        Codes.known(
                elements(aspects).flatMap(element -> element.raters().stream()).map(Party::code), known, in);
    }

    private static void downToZero(List<EvaluationGrade> grades) {
        int above = 101;
        for (EvaluationGrade grade : grades) {
            if (grade.from() >= above) {
                throw new Refused(Objection.by(PolicyRule.GRADES_DESCEND)
                        .with("grade", grade.label())
                        .with("from", grade.from()));
            }
            above = grade.from();
        }
        if (!grades.isEmpty() && above != 0) {
            throw new Refused(Objection.by(PolicyRule.GRADES_DESCEND)
                    .with("grade", grades.get(grades.size() - 1).label())
                    .with("from", above));
        }
    }

    /** Its elements in order. */
    public List<EvaluationElement> elements() {
        return elements(aspects).toList();
    }

    /** The elements that a party rates, in order. */
    public List<EvaluationElement> elementsOf(Party party) {
        return elements(aspects).filter(element -> element.isRatedBy(party)).toList();
    }

    /** Whether raters give grades instead of points. */
    public boolean isRatedInGrades() {
        return !grades.isEmpty()
                && grades.stream().allMatch(grade -> grade.worth().isPresent());
    }

    public Optional<EvaluationGrade> grade(String code) {
        return grades.stream().filter(grade -> grade.code().equals(code)).findFirst();
    }

    /** How many points a village may earn. */
    public int points() {
        return aspects.stream().mapToInt(EvaluationAspect::points).sum();
    }
}
