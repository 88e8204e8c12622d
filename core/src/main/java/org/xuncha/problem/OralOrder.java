package org.xuncha.problem;

import java.time.LocalDate;
import org.xuncha.organisation.PersonId;
import org.xuncha.rectification.Signature;

/**
 * The approver ordered by word of mouth that a problem is put right at once; somebody else put that on record.
 *
 * @param orderer who ordered it, a person of the party that approves
 * @param on on which day
 * @param recorded who put it on record, and when
 */
public record OralOrder(PersonId orderer, LocalDate on, Signature recorded) {}
