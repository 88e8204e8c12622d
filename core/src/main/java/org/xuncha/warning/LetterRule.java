package org.xuncha.warning;

import org.xuncha.rule.Rule;

/** Rules on letters of warning. */
public enum LetterRule implements Rule {
    /** A letter is one that the policy of the round names. */
    LETTER_OF_POLICY,
    /** A number stands for one letter of the round. */
    NUMBER_ONCE,
    /** Who issues or withdraws acts for an area in which the addressee lies. */
    AREA_COVERED,
    /** A letter is about problems of the addressee that were fed back, were not withdrawn and are not struck off. */
    PROBLEM_OPEN,
    /** A problem has one of the colours in which the letter may be issued. */
    COLOUR_REACHED,
    /** The letter that it needs was issued before on the same problem, in the same attempt to put it right. */
    STEP_BEFORE,
    /** As many days have passed since that letter as policy wants. */
    DAYS_PASSED,
    /** A letter is issued once on a problem, until it is opened again. */
    STEP_ONCE,
    /** It goes to everybody whom the policy names for it, and to nobody else. */
    RECEIVERS_OF_POLICY,
    /** It sets a last day if the policy wants one, not before the day of its issue, and none otherwise. */
    LAST_DAY_SET,
    /** Only a letter that was issued is acknowledged, answered or withdrawn. */
    LETTER_ISSUED,
    /** Only a receiver acknowledges or answers. */
    RECEIVED,
    /** A letter that must be signed is signed by the very person who bears the duty. */
    SIGNED_IN_PERSON,
    /** A receiver signs once. */
    ACKNOWLEDGED_ONCE,
    /** A letter that must be signed is signed by its receiver before he answers. */
    SIGNED_FIRST,
    /** A letter on which a later one rests is not withdrawn while that one stands. */
    NEEDED_STAYS,
    /** Nothing is done to a letter that was withdrawn, and none is withdrawn that was answered. */
    NOT_ENDED
}
