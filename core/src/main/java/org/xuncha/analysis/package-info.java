/**
 * Figures over facts, as pure functions: nothing here is stored, and whoever asks brings the facts and the day. Every
 * {@link org.xuncha.analysis.Figure} has a name, a named cohort, and numerator and denominator as sets that can be
 * listed.
 *
 * <p>Enter by {@link org.xuncha.analysis.ProblemFacts} for what of a problem counts, then by {@link
 * org.xuncha.analysis.Progress}, {@link org.xuncha.analysis.CommonProblem}, {@link org.xuncha.analysis.Outstanding},
 * {@link org.xuncha.analysis.HeatTable}, {@link org.xuncha.analysis.Items}, {@link
 * org.xuncha.analysis.Measures}, {@link org.xuncha.analysis.Tasks}, {@link org.xuncha.analysis.Lifted}; by {@link org.xuncha.analysis.Coverage}, {@link org.xuncha.analysis.Answers},
 * {@link org.xuncha.analysis.Mechanisms} and {@link org.xuncha.analysis.Timeline} for the rest. May import {@code rule},
 * {@code calendar}, {@code organisation}, {@code focus}, {@code policy}, {@code record}, {@code round}, {@code
 * preparation}, {@code rectification}, {@code problem}, {@code lists}, {@code systemic} and {@code cooperation}.
 */
@NullMarked
package org.xuncha.analysis;

import org.jspecify.annotations.NullMarked;
