/**
 * The ports that a keeper of facts must offer: a {@link org.xuncha.storage.Storage} runs work in transactions, in which
 * {@link org.xuncha.storage.Records} keeps what was done and {@link org.xuncha.storage.Problems} finds what stands; the
 * {@link org.xuncha.storage.Conflict} and the {@link org.xuncha.storage.StorageFailure} that it may report.
 *
 * <p>Enter by {@code Storage}. A port never calls a rule. May import every room but {@code office}.
 */
@NullMarked
package org.xuncha.storage;

import org.jspecify.annotations.NullMarked;
