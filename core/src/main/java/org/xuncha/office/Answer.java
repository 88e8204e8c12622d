package org.xuncha.office;

import java.util.Optional;
import org.xuncha.rule.Verdict;

/**
 * What became of an order.
 *
 * @param order the order
 * @param verdict whether it was accepted
 * @param state what stands now; empty only if it was refused and nothing stands, or
 *     nothing that the actor may know of
 * @param repeated whether it had been carried out before under the same command, so that nothing was done now
 */
public record Answer<S>(Order<S> order, Verdict verdict, Optional<S> state, boolean repeated) {}
