package org.xuncha.evaluation;

import jakarta.validation.constraints.Size;
import java.util.Map;
import org.xuncha.record.Act;
import org.xuncha.rule.Valid;

/** What may be done to an evaluation. */
public sealed interface EvaluationAct extends Act {

    /**
     * Rates every element that the rater's party rates.
     *
     * @param points for each of them the points, where the policy has raters give points
     * @param grades for each of them the code of a grade, where it has them give grades
     * @param remark what is to be said about it, up to 2,000 characters
     */
    record RateRectification(
            Map<String, Integer> points,
            Map<String, String> grades,
            @Size(max = 2000) String remark) implements EvaluationAct {
        public RateRectification {
            Valid.parts(RateRectification.class, points, grades, remark);
            points = Map.copyOf(points);
            grades = Map.copyOf(grades);
        }
    }

    /** Confirms the result. */
    record ConfirmEvaluation() implements EvaluationAct {}

    /** Sends it back: the ratings count no more, and it begins anew. Why stands in the mandate. */
    record ReturnEvaluation() implements EvaluationAct {}

    /** Publishes the confirmed result. */
    record PublishEvaluation() implements EvaluationAct {}
}
