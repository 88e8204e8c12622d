package org.xuncha.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xuncha.evaluation.EvaluationAct.ConfirmEvaluation;
import org.xuncha.evaluation.EvaluationAct.PublishEvaluation;
import org.xuncha.evaluation.EvaluationAct.RateRectification;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.record.Entry;
import org.xuncha.record.RoundId;
import org.xuncha.record.Subject;
import org.xuncha.rectification.Signature;
import org.xuncha.round.Round;

/**
 * The evaluation of an inspected organisation's rectification, as its record adds up to it. What it comes to is not part
 * of it; see {@link EvaluationResult}.
 *
 * @param area the area of the organisation
 * @param ratings the ratings that count, in the order in which they were given
 * @param confirmed by whom and when it was confirmed, or empty
 * @param published by whom and when it was published, or empty
 * @param returns how often it was sent back
 */
public record Evaluation(
        AreaCode area,
        List<Rating> ratings,
        Optional<Signature> confirmed,
        Optional<Signature> published,
        int returns) {
    public Evaluation {
        ratings = List.copyOf(ratings);
    }

    /** The subject under which its record is kept. */
    public static Subject subject(RoundId round, AreaCode area) {
        return new Subject(round, "EVALUATION", area.value());
    }

    static Evaluation none(AreaCode area) {
        return begun(area, 0);
    }

    private static Evaluation begun(AreaCode area, int returns) {
        return new Evaluation(area, List.of(), Optional.empty(), Optional.empty(), returns);
    }

    /** The evaluation after one more entry of its record; {@code before} is null for the first. */
    public static Evaluation after(@Nullable Evaluation before, Entry<EvaluationAct> entry, Round round) {
        Evaluation now = before != null
                ? before
                : none(AreaCode.of(entry.line().subject().key()));
        Signature by = Signature.of(
                entry.stamp().actor(), entry.stamp().day(round.policy().zone()));
        if (entry.act() instanceof RateRectification rate) {
            List<Rating> ratings = new ArrayList<>(now.ratings);
            ratings.add(new Rating(by, rate.points(), rate.grades(), rate.remark()));
            return new Evaluation(now.area, ratings, now.confirmed, now.published, now.returns);
        }
        if (entry.act() instanceof ConfirmEvaluation) {
            return new Evaluation(now.area, now.ratings, Optional.of(by), now.published, now.returns);
        }
        return entry.act() instanceof PublishEvaluation
                ? new Evaluation(now.area, now.ratings, now.confirmed, Optional.of(by), now.returns)
                : begun(now.area, now.returns + 1);
    }

    /** The ratings of a party. */
    public List<Rating> ratingsOf(Party party) {
        return ratings.stream()
                .filter(rating -> rating.by().party().equals(party))
                .toList();
    }

    Optional<Rating> ratingOf(PersonId person) {
        return ratings.stream()
                .filter(rating -> rating.by().person().equals(person))
                .findFirst();
    }

    /**
     * What somebody rated.
     *
     * @param by who, for which party, when
     * @param points the points of each element; empty where grades are given
     * @param grades the grade of each element; empty where points are given
     * @param remark what was said about it
     */
    public record Rating(Signature by, Map<String, Integer> points, Map<String, String> grades, String remark) {
        public Rating {
            points = Map.copyOf(points);
            grades = Map.copyOf(grades);
        }
    }
}
