package org.xuncha.problem;

import java.time.LocalDate;
import org.xuncha.rectification.Signature;

/**
 * The notice to put a problem right at once (立行立改通知).
 *
 * @param number the number of the notice
 * @param due the last day on which it is done in time
 * @param given by whom and when
 */
public record ImmediateNotice(String number, LocalDate due, Signature given) {}
