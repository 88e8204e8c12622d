package org.xuncha.planner;

import org.xuncha.rule.Rule;

/** What the planner has to say about a task. */
public enum PlannerRule implements Rule {
    /** People who are kept together must serve. */
    TOGETHER_SERVE,
    /** People who must serve may do so only in teams that have too few seats for them. */
    TOO_MANY_PEOPLE,
    /** Teams need more people than may serve in them. */
    TOO_FEW_PEOPLE,
    /** People are to be kept together or apart, and no plan can do so. */
    TIES_CLASH,
    /** Somebody is pinned to a team. */
    PINNED,
    /** A way out: somebody's bars from a team are lifted. */
    LIFT_BARS,
    /** A way out: a team gets one seat more. */
    ONE_SEAT_MORE,
    /** A way out: a team needs one person fewer. */
    ONE_SEAT_FEWER,
    /** A way out: somebody need not serve. */
    NEED_NOT_SERVE,
    /** A way out: people need not be kept together. */
    NEED_NOT_BE_TOGETHER,
    /** A way out: people need not be kept apart. */
    NEED_NOT_BE_APART,
    /** A pattern of rotation sends people of one area to another. */
    ROTATION,
    /** A pattern of areas that work together keeps people inside them. */
    COLLABORATION_AREA,
    /** A pattern of half-teams fills this post from the area inspected. */
    LOCAL_POST,
    /** A pattern of half-teams fills this post from outside. */
    OUTSIDE_POST
}
