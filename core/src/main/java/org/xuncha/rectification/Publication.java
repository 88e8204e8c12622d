package org.xuncha.rectification;

import java.time.LocalDate;

/**
 * It was made public how a problem was put right.
 *
 * @param place where, such as the village's notice board
 * @param from the first day
 * @param reported by whom and when
 */
public record Publication(String place, LocalDate from, Signature reported) {}
