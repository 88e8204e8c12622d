package org.xuncha.evaluation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.xuncha.evaluation.Evaluation.Rating;
import org.xuncha.organisation.Party;
import org.xuncha.policy.EvaluationAspect;
import org.xuncha.policy.EvaluationElement;
import org.xuncha.policy.EvaluationGrade;
import org.xuncha.policy.EvaluationPolicy;
import org.xuncha.policy.EvaluationRater;
import org.xuncha.policy.Policy;
import org.xuncha.rule.Label;
import org.xuncha.rule.Words;

/**
 * What ratings come to. An element earns the weighted mean of the means of the parties that rated it; the total is the sum
 * over all elements; figures are rounded to two decimals, half up, at the very end, and the grade follows from the rounded
 * share [J].
 *
 * @param policy by which policy
 * @param scores what each element earned, in order
 * @param aspects what each aspect earned, in order
 * @param total what all elements earned, two decimals
 * @param share the total in per cent of all points, two decimals
 * @param grade the grade, or empty if the policy has none
 */
public record EvaluationResult(
        EvaluationPolicy policy,
        List<Score> scores,
        List<AspectScore> aspects,
        BigDecimal total,
        BigDecimal share,
        Optional<EvaluationGrade> grade) {
    private static final MathContext EXACT = MathContext.DECIMAL128;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public EvaluationResult {
        scores = List.copyOf(scores);
        aspects = List.copyOf(aspects);
    }

    /** What the ratings given so far come to; empty while an element was rated by nobody. */
    public static Optional<EvaluationResult> of(Evaluation evaluation, EvaluationPolicy policy) {
        List<Score> scores = new ArrayList<>();
        List<AspectScore> aspects = new ArrayList<>();
        BigDecimal total = BigDecimal.ZERO;
        for (EvaluationAspect aspect : policy.aspects()) {
            BigDecimal earned = BigDecimal.ZERO;
            for (EvaluationElement element : aspect.elements()) {
                Map<Party, BigDecimal> means = means(element, evaluation, policy);
                if (means.isEmpty()) {
                    return Optional.empty();
                }
                BigDecimal score = weighted(means, policy);
                earned = earned.add(score, EXACT);
                means.replaceAll((party, mean) -> rounded(mean));
                scores.add(new Score(element, means, rounded(score)));
            }
            aspects.add(new AspectScore(aspect, rounded(earned)));
            total = total.add(earned, EXACT);
        }
        BigDecimal share = rounded(total.multiply(HUNDRED).divide(BigDecimal.valueOf(policy.points()), EXACT));
        return Optional.of(new EvaluationResult(policy, scores, aspects, rounded(total), share, grade(share, policy)));
    }

    private static Optional<EvaluationGrade> grade(BigDecimal share, EvaluationPolicy policy) {
        return policy.grades().stream()
                .filter(grade -> share.compareTo(BigDecimal.valueOf(grade.from())) >= 0)
                .findFirst();
    }

    private static Map<Party, BigDecimal> means(
            EvaluationElement element, Evaluation evaluation, EvaluationPolicy policy) {
        Map<Party, BigDecimal> means = new LinkedHashMap<>();
        for (EvaluationRater rater : policy.raters()) {
            List<Rating> ratings = evaluation.ratingsOf(rater.party());
            if (element.isRatedBy(rater.party()) && !ratings.isEmpty()) {
                BigDecimal sum = ratings.stream()
                        .map(rating -> points(element, rating, policy))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                means.put(rater.party(), sum.divide(BigDecimal.valueOf(ratings.size()), EXACT));
            }
        }
        return means;
    }

    private static BigDecimal points(EvaluationElement element, Rating rating, EvaluationPolicy policy) {
        if (!policy.isRatedInGrades()) {
            return BigDecimal.valueOf(rating.points().getOrDefault(element.code(), 0));
        }
        int worth = policy.grade(rating.grades().getOrDefault(element.code(), ""))
                .flatMap(EvaluationGrade::worth)
                .orElse(0);
        return BigDecimal.valueOf((long) worth * element.points()).divide(HUNDRED, EXACT);
    }

    private static BigDecimal weighted(Map<Party, BigDecimal> means, EvaluationPolicy policy) {
        BigDecimal sum = BigDecimal.ZERO;
        long weights = 0;
        for (EvaluationRater rater : policy.raters()) {
            BigDecimal mean = means.get(rater.party());
            if (mean != null) {
                sum = sum.add(mean.multiply(BigDecimal.valueOf(rater.weight())), EXACT);
                weights += rater.weight();
            }
        }
        return sum.divide(BigDecimal.valueOf(weights), EXACT);
    }

    /** First to 20 decimals, so that what is a third short of exact does not fall below a half. */
    private static BigDecimal rounded(BigDecimal exact) {
        return exact.setScale(20, RoundingMode.HALF_UP).setScale(2, RoundingMode.HALF_UP);
    }

    /** What follows from the grade; empty if nothing does. */
    public List<Label> consequences() {
        return grade.map(EvaluationGrade::consequences).orElse(List.of());
    }

    /**
     * How it came about: a sentence for each aspect and each of its elements, one for the total, and one for the grade if there is one.
     *
     * @param names the policy in which the parties have their names
     */
    public List<String> explain(Policy names, Locale locale) {
        List<String> sentences = new ArrayList<>();
        int next = 0;
        for (AspectScore aspect : aspects) {
            sentences.add(aspect.explain(locale));
            int end = next + aspect.aspect().elements().size();
            scores.subList(next, end).forEach(score -> sentences.add(score.explain(policy, names, locale)));
            next = end;
        }
        sentences.add(Words.of(
                Phrase.TOTAL,
                Map.of("label", policy.label(), "total", total, "points", policy.points(), "share", share),
                locale));
        grade.ifPresent(found -> sentences.add(Words.of(
                consequences().isEmpty() ? Phrase.GRADE : Phrase.GRADE_WITH_CONSEQUENCES,
                Map.of("grade", found.label(), "from", found.from(), "consequences", consequences()),
                locale)));
        return sentences;
    }

    /**
     * What an aspect earned.
     *
     * @param aspect the aspect
     * @param score the sum over its elements, two decimals
     */
    public record AspectScore(EvaluationAspect aspect, BigDecimal score) {
        String explain(Locale locale) {
            return Words.of(
                    Phrase.ASPECT, Map.of("aspect", aspect.label(), "score", score, "points", aspect.points()), locale);
        }
    }

    /**
     * What an element earned.
     *
     * @param element the element
     * @param means the mean of each party that rated it, two decimals
     * @param score the weighted mean of these, two decimals
     */
    public record Score(EvaluationElement element, Map<Party, BigDecimal> means, BigDecimal score) {
        String explain(EvaluationPolicy policy, Policy names, Locale locale) {
            List<String> parts = policy.raters().stream()
                    .filter(rater -> means.containsKey(rater.party()))
                    .map(rater -> name(rater.party(), names, locale) + " " + means.get(rater.party()) + " × "
                            + rater.weight())
                    .toList();
            return Words.of(
                    Phrase.ELEMENT,
                    Map.of("element", element.label(), "score", score, "points", element.points(), "parts", parts),
                    locale);
        }

        private static String name(Party party, Policy names, Locale locale) {
            return names.party(party).map(label -> label.in(locale)).orElse(party.code());
        }
    }
}
