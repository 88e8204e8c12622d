package org.xuncha.cooperation;

import org.xuncha.rule.Rule;

/** Rules on cooperation. */
public enum PassageRule implements Rule {
    /** A passage is sent once. */
    SENT_ONCE,
    /** Only what was sent is answered or withdrawn. */
    SENT,
    /** A body does not send to itself. */
    SENT_TO_ANOTHER,
    /** Who sends or withdraws speaks for the sending body, who answers for the receiving one. */
    SPEAKS_FOR_BODY,
    /** A request names a day for the reply. */
    REPLY_BY_NAMED,
    /** The day for the reply does not lie before the day of sending. */
    REPLY_BY_AFTER_SENT,
    /** What was answered or withdrawn is at its end. */
    STILL_OPEN,
    /** A secondment names a person by his key. */
    PERSON_NAMED,
    /** A suggestion goes to a body that policy names for suggestions. */
    SUGGESTION_TO_RECEIVER,
    /** Of a lead only codes pass: capital letters, digits, dots and hyphens. */
    LEAD_BY_CODE
}
