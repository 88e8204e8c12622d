/**
 * What is asked before a team moves in: one inspected organisation, usually a village, has one list of {@link
 * org.xuncha.preparation.PreparatoryQuestion}s; it is put to the secretary, who answers within a time limit. What has
 * been asked and answered stands in {@link org.xuncha.preparation.Preparation}; what may be done in {@link
 * org.xuncha.preparation.PreparationAct} and {@link org.xuncha.preparation.PreparationRules}.
 *
 * <p>Enter by {@code Preparation}. May import {@code rule}, {@code calendar}, {@code organisation}, {@code focus},
 * {@code policy}, {@code record} and {@code round}.
 */
@NullMarked
package org.xuncha.preparation;

import org.jspecify.annotations.NullMarked;
