/**
 * Warnings while problems are put right: which {@link org.xuncha.warning.Warning colour} a problem has at an instant, and
 * why, computed from its deadline and never stored; and the {@link org.xuncha.warning.Letters letters} that grow sharper
 * step by step. What colours and letters there are is data of the policy.
 *
 * <p>Enter by {@code Warning} to ask, by {@code Letters} and {@link org.xuncha.warning.LetterAct} to record. May import
 * {@code rule}, {@code calendar}, {@code organisation}, {@code policy}, {@code record}, {@code round}, {@code
 * rectification} and {@code problem}.
 */
@NullMarked
package org.xuncha.warning;

import org.jspecify.annotations.NullMarked;
