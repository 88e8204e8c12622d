/**
 * The core of Xuncha (巡察): the domain of inspection rounds, one room a package.
 *
 * <p>This package itself is empty but for the style of generated builders. Enter by {@link org.xuncha.office.Office}.
 */
@NullMarked
@BuilderStyle
package org.xuncha;

import org.jspecify.annotations.NullMarked;
