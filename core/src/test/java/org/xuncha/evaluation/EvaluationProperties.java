package org.xuncha.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xuncha.evaluation.AnyEvaluation.DEPARTMENT;
import static org.xuncha.evaluation.AnyEvaluation.OFFICE;
import static org.xuncha.evaluation.AnyEvaluation.POINTS;
import static org.xuncha.evaluation.AnyEvaluation.by;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.xuncha.Baoshan;
import org.xuncha.evaluation.Evaluation.Rating;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.record.Dossier;
import org.xuncha.record.Entry;
import org.xuncha.rectification.Hands;
import org.xuncha.rectification.Signature;

/** What holds for every evaluation. */
class EvaluationProperties {
    private static List<Rating> ratings(Random random) {
        List<Rating> ratings = new ArrayList<>();
        int office = 1 + random.nextInt(4);
        int department = 1 + random.nextInt(7);
        for (int i = 0; i < office + department; i++) {
            ratings.add(rating(i < office ? OFFICE : DEPARTMENT, i, random));
        }
        return ratings;
    }

    private static Rating rating(Party party, int number, Random random) {
        Map<String, Integer> points = Map.of(
                "PLAN", random.nextInt(31), "ORGANISATION", random.nextInt(21), "SATISFACTION", random.nextInt(51));
        Signature by = new Signature(party, PersonId.of("R-" + number), AnyEvaluation.DAY);
        return new Rating(by, points, Map.of(), "");
    }

    private static EvaluationResult result(List<Rating> ratings) {
        return EvaluationResult.of(
                        new Evaluation(Baoshan.VILLAGE, ratings, Optional.empty(), Optional.empty(), 0), POINTS)
                .orElseThrow();
    }

    private static double mean(List<Rating> ratings, Party party, String element) {
        return ratings.stream()
                .filter(rating -> rating.by().party().equals(party))
                .mapToInt(rating -> rating.points().getOrDefault(element, 0))
                .average()
                .orElseThrow();
    }

    @Property(tries = 200)
    void the_total_is_the_sum_of_weighted_means_and_the_grade_the_best_it_reaches(@ForAll long seed) {
        List<Rating> ratings = ratings(new Random(seed));
        double expected = (3 * mean(ratings, OFFICE, "PLAN") + mean(ratings, DEPARTMENT, "PLAN")) / 4
                + (3 * mean(ratings, OFFICE, "ORGANISATION") + mean(ratings, DEPARTMENT, "ORGANISATION")) / 4
                + mean(ratings, DEPARTMENT, "SATISFACTION");
        EvaluationResult result = result(ratings);
        assertThat(result.total().doubleValue()).isCloseTo(expected, Offset.offset(0.00501));
        assertThat(result.aspects())
                .hasSameSizeAs(POINTS.aspects())
                .allSatisfy(aspect -> assertThat(aspect.score())
                        .isBetween(
                                BigDecimal.ZERO,
                                BigDecimal.valueOf(aspect.aspect().points())));
        assertThat(result.aspects().stream()
                        .mapToDouble(aspect -> aspect.score().doubleValue())
                        .sum())
                .isCloseTo(expected, Offset.offset(0.01001));
        double share = result.share().doubleValue();
        assertThat(result.grade().orElseThrow().code()).isEqualTo(share >= 85 ? "GOOD" : share >= 60 ? "FAIR" : "POOR");
    }

    @Property(tries = 100)
    void the_order_of_ratings_does_not_matter(@ForAll long seed) {
        List<Rating> ratings = ratings(new Random(seed));
        List<Rating> shuffled = new ArrayList<>(ratings);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(result(shuffled)).isEqualTo(result(ratings));
    }

    @Property(tries = 100)
    void one_more_point_never_lowers_total_or_grade(@ForAll long seed) {
        Random random = new Random(seed);
        List<Rating> ratings = ratings(random);
        int which = random.nextInt(ratings.size());
        Rating old = ratings.get(which);
        List<Rating> better = new ArrayList<>(ratings);
        better.set(
                which, new Rating(old.by(), Map.of("PLAN", 30, "ORGANISATION", 20, "SATISFACTION", 50), Map.of(), ""));
        assertThat(result(better).total())
                .isGreaterThanOrEqualTo(result(ratings).total());
        assertThat(result(better).grade().orElseThrow().from())
                .isGreaterThanOrEqualTo(result(ratings).grade().orElseThrow().from());
    }

    @Property(tries = 50)
    void thirds_add_up_to_a_whole(@ForAll @IntRange(min = 1, max = 30) int points) {
        Random random = new Random(1);
        List<Rating> ratings = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Rating any = rating(DEPARTMENT, i, random);
            ratings.add(new Rating(
                    any.by(),
                    Map.of("PLAN", i == 0 ? points : 0, "ORGANISATION", 0, "SATISFACTION", i == 1 ? points : 0),
                    Map.of(),
                    ""));
        }
        BigDecimal total = result(ratings).total();
        assertThat(total.doubleValue()).isCloseTo(2.0 * points / 3, Offset.offset(0.00501));
        assertThat(points % 3 != 0 || total.stripTrailingZeros().scale() <= 0).isTrue();
    }

    @Property(tries = 60)
    void nobody_with_a_hand_in_the_rectification_ever_rates(@ForAll long seed) {
        Random random = new Random(seed);
        AnyEvaluation it = new AnyEvaluation(POINTS);
        for (int i = 0; i < 12; i++) {
            var stamp = by(random.nextBoolean() ? "S1" : "R-" + i, OFFICE);
            var act = AnyEvaluation.office(random.nextInt(40), random.nextInt(21));
            if (it.judge(act, stamp).isAccepted()) {
                it.does(act, stamp);
            }
        }
        var ratings = it.evaluation == null ? List.<Rating>of() : it.evaluation.ratings();
        assertThat(ratings)
                .noneMatch(rating -> it.remedies.stream()
                        .anyMatch(remedy ->
                                Hands.last(remedy, rating.by().person()).isPresent()));
        assertThat(ratings).extracting(rating -> rating.by().person()).doesNotHaveDuplicates();
        Dossier<EvaluationAct> read = Dossier.read(
                it.dossier().subject(),
                EvaluationAct.class,
                it.dossier().entries().stream().map(Entry::line).toList());
        @Nullable Evaluation replayed = null;
        for (Entry<EvaluationAct> entry : read.entries()) {
            replayed = Evaluation.after(replayed, entry, it.round);
        }
        assertThat(replayed).isEqualTo(it.evaluation);
    }
}
