/**
 * The words in which any rule answers: {@link org.xuncha.rule.Verdict}, {@link org.xuncha.rule.Objection}, {@link
 * org.xuncha.rule.Rule}, and the {@link org.xuncha.rule.Refused} that carries them to a caller.
 *
 * <p>Enter by {@code Verdict}; records are checked by {@link org.xuncha.rule.Valid}, and what something is found by is a
 * {@link org.xuncha.rule.Key}. This room imports no other room. Every text a rule speaks stands in the {@code words}
 * bundle of the rule's own room, in English ({@code words.properties}) and Chinese ({@code words_zh.properties}).
 */
@NullMarked
package org.xuncha.rule;

import org.jspecify.annotations.NullMarked;
