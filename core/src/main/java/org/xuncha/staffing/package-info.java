/**
 * Who inspects whom.
 */
@NullMarked
package org.xuncha.staffing;

import org.jspecify.annotations.NullMarked;
