/**
 * Areas and the bodies in them: {@link org.xuncha.organisation.AreaCode} and the tree {@link
 * org.xuncha.organisation.Areas}, the {@link org.xuncha.organisation.Organisation}s that are inspected, the {@link
 * org.xuncha.organisation.Party parties} in whose name somebody acts, and who holds which {@link
 * org.xuncha.organisation.Post} when.
 *
 * <p>Enter by {@code Areas} to know the land, by {@code Actor} to act. May import {@code rule}.
 */
@NullMarked
package org.xuncha.organisation;

import org.jspecify.annotations.NullMarked;
