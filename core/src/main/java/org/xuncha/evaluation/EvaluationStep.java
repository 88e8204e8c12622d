package org.xuncha.evaluation;

import org.xuncha.evaluation.EvaluationAct.ConfirmEvaluation;
import org.xuncha.evaluation.EvaluationAct.PublishEvaluation;
import org.xuncha.evaluation.EvaluationAct.RateRectification;

/** Every kind of act on an evaluation. */
public enum EvaluationStep {
    /** Rate. */
    RATE,
    /** Confirm the result. */
    CONFIRM,
    /** Send the ratings back. */
    RETURN,
    /** Publish the result. */
    PUBLISH;

    static EvaluationStep of(EvaluationAct act) {
        if (act instanceof RateRectification) {
            return RATE;
        }
        if (act instanceof ConfirmEvaluation) {
            return CONFIRM;
        }
        return act instanceof PublishEvaluation ? PUBLISH : RETURN;
    }
}
