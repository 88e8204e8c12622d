/**
 * Fixtures and random histories with which a place proves its own rules on problems.
 *
 * <p>Enter by {@link org.xuncha.testkit.rules.RulesContract}, which any policy and any rules of a place are run through; by
 * {@link org.xuncha.testkit.rules.Lives} for histories of one's own; and by {@link org.xuncha.testkit.rules.Scene} to tell
 * one by hand. May import every room of the core.
 */
@NullMarked
package org.xuncha.testkit.rules;

import org.jspecify.annotations.NullMarked;
