/**
 * The thin shell (巡察办): it loads what stands, asks the rules, and saves what was done. The only room that knows a clock
 * and a port.
 *
 * <p>Enter by {@link org.xuncha.office.Office}. May import every other room.
 */
@NullMarked
package org.xuncha.office;

import org.jspecify.annotations.NullMarked;
