/**
 * What was done, by whom, under which authority and why: {@link org.xuncha.record.Act}, its {@link
 * org.xuncha.record.Stamp}, and the {@link org.xuncha.record.Dossier} of one {@link org.xuncha.record.Subject}, whose
 * entries form a hash chain over their canonical text. {@link org.xuncha.record.Heads} are summed up to the {@link
 * org.xuncha.record.Root} of a round; {@link org.xuncha.record.RecordAct.EraseText} takes personal data out of a record
 * and leaves the chain whole.
 *
 * <p>Enter by {@code Dossier}. May import {@code rule} and {@code organisation}.
 */
@NullMarked
package org.xuncha.record;

import org.jspecify.annotations.NullMarked;
