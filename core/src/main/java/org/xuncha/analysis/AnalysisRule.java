package org.xuncha.analysis;

import org.xuncha.rule.Rule;

/** Rules on figures. */
public enum AnalysisRule implements Rule {
    /** What a figure counts belongs to its cohort. */
    NUMERATOR_IN_COHORT,
    /** A problem is common from some number of villages on, at least 2. */
    COMMON_FROM_TWO
}
