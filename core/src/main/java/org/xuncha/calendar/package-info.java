/**
 * Terms and working days.
 *
 * <p>May import {@code rule} and {@code organisation}.
 */
@NullMarked
package org.xuncha.calendar;

import org.jspecify.annotations.NullMarked;
