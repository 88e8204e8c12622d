package org.xuncha.problem;

import org.xuncha.organisation.Party;
import org.xuncha.rectification.Signature;

/**
 * A matter about persons that was handed over. Leads are counted in items and in persons.
 *
 * @param receiver to which body
 * @param persons how many persons it concerns
 * @param by who handed it over, and when
 */
public record Lead(Party receiver, int persons, Signature by) {}
