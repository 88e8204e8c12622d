package org.xuncha.record;

/**
 * One act in a record.
 *
 * @param seq its place, from 1
 * @param act what was done
 * @param stamp by whom, why and when
 * @param line the entry as it is kept
 * @param <A> the acts of this kind of subject
 */
public record Entry<A extends Act>(long seq, A act, Stamp stamp, Line line) {}
