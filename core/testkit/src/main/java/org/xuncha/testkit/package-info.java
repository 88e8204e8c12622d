/**
 * Contract suites, generators and fixtures with which an adapter proves itself. May import every room of the core.
 */
@NullMarked
package org.xuncha.testkit;

import org.jspecify.annotations.NullMarked;
