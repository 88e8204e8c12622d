/**
 * Contract suites and fixtures with which an adapter, or a host, proves itself: {@link
 * org.xuncha.testkit.StorageContract}, the {@link org.xuncha.testkit.SettableClock}, and what is {@link
 * org.xuncha.testkit.Given}. May import every room of the core.
 */
@NullMarked
package org.xuncha.testkit;

import org.jspecify.annotations.NullMarked;
