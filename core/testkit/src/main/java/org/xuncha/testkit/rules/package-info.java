/**
 * Fixtures and random histories with which a place proves its own rules on problems: {@link
 * org.xuncha.testkit.rules.Scene}. May import every room of the core.
 */
@NullMarked
package org.xuncha.testkit.rules;

import org.jspecify.annotations.NullMarked;
