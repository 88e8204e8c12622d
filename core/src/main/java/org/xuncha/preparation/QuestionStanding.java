package org.xuncha.preparation;

/**
 * One question and how it stands on a day.
 *
 * @param question which one
 * @param standing how it stands
 * @param daysLate how many calendar days after the last day it was answered, or if it was not, how many have passed; 0
 *     if it is not late
 */
public record QuestionStanding(QuestionId question, Standing standing, long daysLate) {}
