package org.xuncha.rectification;

/**
 * Evidence as it was filed.
 *
 * @param evidence the evidence
 * @param filed by whom and when
 */
public record FiledEvidence(Evidence evidence, Signature filed) {}
