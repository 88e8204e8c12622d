package org.xuncha.warning;

import org.xuncha.policy.LetterLadder;
import org.xuncha.policy.LetterStep;
import org.xuncha.rule.Verdict;

/**
 * A letter of a ladder, and whether somebody may issue it.
 *
 * @param ladder the ladder
 * @param step its letter
 * @param verdict accepted, or every reason why not
 */
public record PermittedLetter(LetterLadder ladder, LetterStep step, Verdict verdict) {}
