package org.xuncha.evaluation;

import org.xuncha.rule.Rule;

/** Rules on evaluations. */
public enum EvaluationRule implements Rule {
    /** Rectification is evaluated only where the policy says how. */
    EVALUATION_OF_POLICY,
    /** Who judges acts for an area in which the organisation lies. */
    AREA_COVERED,
    /** Something was fed back to the organisation. */
    SOMETHING_RECTIFIED,
    /** Nothing is rated, or confirmed again, once the result was confirmed; it is sent back first. */
    NOT_CONFIRMED,
    /** Nobody judges for the organisation that is judged. */
    JUDGE_NOT_JUDGED,
    /** Nobody judges what he put right, reported or owned. */
    JUDGE_INDEPENDENT,
    /** Nobody judges what he is answerable for. */
    JUDGE_NOT_ANSWERABLE,
    /** Who judges has no reason to stand aside. */
    JUDGE_NOT_BARRED,
    /** A person rates once. */
    RATED_ONCE,
    /** A rating marks every element of the rater's party, and no other, in points or in grades as the policy says. */
    MARKS_WHOLE,
    /** Points lie between none and all, and a grade is one of the policy's. */
    MARK_IN_SCALE,
    /** It is confirmed once as many people of every party have rated as the policy wants. */
    RATINGS_ENOUGH,
    /** Only what was rated is sent back. */
    RATED,
    /** Results are published only where the policy names who does it. */
    PUBLISHED_BY_POLICY,
    /** Only a confirmed result is published. */
    CONFIRMED,
    /** A result is published once. */
    PUBLISHED_ONCE
}
