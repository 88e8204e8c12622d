/**
 * Policies as files: the {@link org.xuncha.policyfile.PolicyFile} that an office's developer edits, its {@link
 * org.xuncha.policyfile.Mistake}s with line and key, and the {@link org.xuncha.policyfile.PolicyPreset}s of published
 * rounds.
 *
 * <p>Enter by {@code PolicyFile} to read and write, or by {@code PolicyPreset}. May import the rooms of the core up to
 * {@code policy}.
 */
@NullMarked
package org.xuncha.policyfile;

import org.jspecify.annotations.NullMarked;
