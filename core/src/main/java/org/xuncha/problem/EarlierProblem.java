package org.xuncha.problem;

import org.xuncha.record.RoundId;

/**
 * The problem of an earlier round that was found again.
 *
 * @param round the earlier round
 * @param problem its problem
 * @param fault what became of it
 */
public record EarlierProblem(RoundId round, ProblemId problem, Fault fault) {}
