/**
 * The four mechanisms of a linked inspection at work: each leaves {@link org.xuncha.cooperation.Passage}s, facts of one
 * shape: something passes from one body to another and comes back. What may be done stands in {@link
 * org.xuncha.cooperation.PassageAct} and {@link org.xuncha.cooperation.PassageRules}; whether a {@link
 * org.xuncha.cooperation.Mechanism} is alive, and where it stalls, is answered by {@link
 * org.xuncha.cooperation.Pulse}.
 *
 * <p>Enter by {@code Passage} to record, by {@code Pulse} to ask. May import {@code rule}, {@code organisation},
 * {@code policy}, {@code record} and {@code round}.
 */
@NullMarked
package org.xuncha.cooperation;

import org.jspecify.annotations.NullMarked;
