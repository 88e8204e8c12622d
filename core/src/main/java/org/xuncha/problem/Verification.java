package org.xuncha.problem;

import java.time.LocalDate;
import org.xuncha.policy.Channel;
import org.xuncha.rectification.Signature;

/**
 * The facts were looked into through one channel.
 *
 * @param channel the channel
 * @param on the day
 * @param result what came out
 * @param by who reported it, and when
 */
public record Verification(Channel channel, LocalDate on, String result, Signature by) {}
