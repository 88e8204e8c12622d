/**
 * How a problem is put right, whoever found it and how: the {@link org.xuncha.rectification.Remedy} with its duties and
 * {@link org.xuncha.rectification.Attempt attempts}, what may be done to it in {@link
 * org.xuncha.rectification.RectificationAct}, and the rules on plans, evidence, strike-off and consolidation in {@link
 * org.xuncha.rectification.RectificationRule}.
 *
 * <p>Enter by {@code Remedy}. May import {@code rule}, {@code calendar}, {@code organisation}, {@code focus}, {@code
 * policy}, {@code record}, {@code round} and {@code recusal}.
 */
@NullMarked
package org.xuncha.rectification;

import org.jspecify.annotations.NullMarked;
