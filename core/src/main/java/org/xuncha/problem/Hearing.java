package org.xuncha.problem;

import java.util.Optional;
import org.xuncha.rectification.Signature;

/**
 * The inspected organisation is heard on the facts.
 *
 * @param facts the facts as they were put
 * @param put by whom and when
 * @param objection what it objected, if it did
 * @param answer what it was answered; empty if it did not object or waits
 */
public record Hearing(String facts, Signature put, Optional<String> objection, Optional<String> answer) {}
