package org.xuncha.preparation;

import java.time.Instant;
import org.xuncha.organisation.PersonId;

/**
 * An answer to a question, or a supplement to one.
 *
 * @param question which one
 * @param text what was said
 * @param by who said it
 * @param at when
 */
public record Answer(QuestionId question, String text, PersonId by, Instant at) {}
