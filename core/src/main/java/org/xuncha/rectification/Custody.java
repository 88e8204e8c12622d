package org.xuncha.rectification;

import java.time.LocalDate;
import org.xuncha.organisation.PersonId;

/**
 * The thing that a piece of evidence is has another keeper from a day on.
 *
 * @param digest the digest of the evidence
 * @param from who kept it
 * @param to who keeps it now
 * @param on the first day
 */
public record Custody(String digest, PersonId from, PersonId to, LocalDate on) {}
