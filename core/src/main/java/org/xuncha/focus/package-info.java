/**
 * What a round looks at: a {@link org.xuncha.focus.FocusScheme} of key attentions, focuses and an open list of conducts,
 * and the {@link org.xuncha.focus.Field}s of subject matter by which common problems are found.
 *
 * <p>Enter by {@code FocusScheme}; {@code FocusSchemes.twoThreeN()} is the one of Baoshan, 2021. May import {@code rule}.
 */
@NullMarked
package org.xuncha.focus;

import org.jspecify.annotations.NullMarked;
