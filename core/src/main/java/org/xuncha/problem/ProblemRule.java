package org.xuncha.problem;

import org.xuncha.rule.Rule;

/** Rules on problems up to their feedback, and on who may do what to them. */
public enum ProblemRule implements Rule {
    /** A problem begins once. */
    BEGUN_ONCE,
    /** Nothing is done to a problem of which no paper was drafted. */
    BEGUN,
    /** Nothing follows on an end. */
    NOT_ENDED,
    /** An act follows only where the page of moves says so. */
    MOVE_FOLLOWS,
    /** No act is earlier than the one before it. */
    TIME_GOES_ON,
    /** Who acts for an area acts on no other. */
    AREA_COVERED,
    /** What is done in the name of the inspected organisation is done by itself, not by one of an area above it. */
    ADDRESSEE_ITSELF,
    /** Only people of the team that is authorised for the addressee act for a team. */
    TEAM_AUTHORISED,
    /** The team that drafts is the one that is authorised for the addressee. */
    TEAM_OF_ADDRESSEE,
    /** Only the leader of the team acts as its leader. */
    LEADER_OF_TEAM,
    /** Who acts for a team has no reason to stand aside. */
    INSPECTOR_NOT_BARRED,
    /** A working paper has as many handlers as policy wants. */
    HANDLERS_ENOUGH,
    /** Nobody is a handler twice. */
    HANDLERS_DISTINCT,
    /** A handler belongs to the team that is authorised for the addressee. */
    HANDLER_AUTHORISED,
    /** A handler has no reason to stand aside. */
    HANDLER_NOT_BARRED,
    /** A formal number has the form that policy names. */
    NUMBER_FITS,
    /** A formal number is given once in a round. */
    NUMBER_ONCE,
    /** Nothing is verified on a day to come. */
    VERIFIED_BY_NOW,
    /** What is verified is verified in the round: not before its preparation began. */
    VERIFIED_IN_ROUND,
    /** A problem is locked when the facts were looked into through as many channels as policy wants. */
    CHANNELS_ENOUGH,
    /** A problem is locked when the facts were looked into through the channels that may not be missing. */
    CHANNELS_REQUIRED,
    /** A problem is locked when the inspected organisation was heard on the facts. */
    ORGANISATION_HEARD,
    /** A problem is locked when an objection was answered. */
    OBJECTION_ANSWERED,
    /** Silence on the facts is recorded only where policy sets a time to answer them. */
    FACTS_TIME_SET,
    /** Silence on the facts is recorded when the last day to answer them is over. */
    FACTS_TIME_OVER,
    /** A new fault is linked to none. */
    OLD_FAULT_LINKED,
    /** Only what was linked to an earlier problem is parted from it. */
    EARLIER_LINKED,
    /** An old fault is one of another round. */
    EARLIER_ROUND,
    /** The problem of a round that is known is known too. */
    EARLIER_FOUND,
    /** An old fault is one of the same organisation. */
    EARLIER_OF_ADDRESSEE,
    /** What was never fed back cannot be said not to be put right, nor what was never struck off to have relapsed. */
    EARLIER_FITS,
    /** The same thing is evidence for one organisation, where policy refuses more. */
    EVIDENCE_OF_ONE_ADDRESSEE,
    /** A lead is handed over where policy names a body that takes leads. */
    LEAD_RECEIVER_NAMED,
    /** A lead goes to a body that policy names. */
    LEAD_TO_RECEIVER,
    /** Only the body to which a lead was handed over receipts it, replies to it or returns it. */
    LEAD_BY_RECEIVER,
    /** A lead is receipted once. */
    LEAD_RECEIPTED_ONCE,
    /** A lead is receipted before it is replied to. */
    LEAD_RECEIPTED,
    /** A contest is answered before there is another. */
    CONTEST_ONE_AT_A_TIME,
    /** What was rightly contested is contested again only when it was unlocked: the right it gave is not lost. */
    CONTEST_AFTER_UPHELD,
    /** Only what was contested, and was not answered yet, is answered. */
    CONTEST_OPEN,
    /** A problem is fed back, and ends, when what was contested was answered. */
    CONTEST_ANSWERED,
    /** What was rightly contested is neither fed back nor consolidated as it stands. */
    CONTEST_FOLLOWED,
    /** Only what was rightly contested is unlocked or withdrawn; a contest alone does neither. */
    CONTEST_UPHELD,
    /** What is put right at once is proposed, approved, notified, done and checked in this order. */
    IMMEDIATE_IN_ORDER,
    /** What is put right at once is put right within the stay. */
    IMMEDIATE_WITHIN_STAY,
    /** An oral order approves that something is put right at once only where policy says so. */
    ORAL_ORDER_ACCEPTED,
    /** An oral order is one of the party that approves that something is put right at once. */
    ORAL_ORDER_OF_APPROVER,
    /** Nobody records his own oral order: who approves, and is there, decides. */
    ORAL_ORDER_OF_ANOTHER,
    /** An oral order was given between the proposal and the day on which it is recorded. */
    ORAL_ORDER_IN_TIME,
    /** What is put right at once is due on the day of its notice or later. */
    IMMEDIATE_DUE_AFTER_NOTICE,
    /** Nobody checks what he reported done at once. */
    IMMEDIATE_CHECK_INDEPENDENT,
    /** A village is fed back when nothing of its township waits for feedback, where policy wants townships first. */
    FEEDBACK_IN_ORDER,
    /** A problem is issued when somebody bears a duty for it. */
    DUTY_BORNE,
    /** A problem is issued when somebody stands above the addressee who can agree to its strike-off. */
    CLOSER_NAMED,
    /** A record holds only what may have happened: whatever the store returns, the page of moves is kept. */
    RECORD_LEGAL
}
