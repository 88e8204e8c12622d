package org.xuncha.round;

import org.xuncha.rule.Rule;

/** Rules on rounds. */
public enum RoundRule implements Rule {
    /** A round is opened once. */
    OPENED_ONCE,
    /** Something is done only in a round that was opened. */
    OPENED,
    /** Nothing is done in a closed round. */
    NOT_CLOSED,
    /** A round does not end before it begins. */
    PERIOD_IN_ORDER,
    /** An area stands once among the objects. */
    OBJECT_ONCE,
    /** Situations and classes of objects are known to the policy. */
    SITUATION_KNOWN,
    /** An object is inspected in every kind of round that its class asks for. */
    KINDS_OF_CLASS,
    /** Phases follow each other in their order. */
    PHASE_IN_ORDER,
    /** A phase must be reached for what is to be done. */
    PHASE_REACHED,
    /** Who acts is a party to the round. */
    PARTY_KNOWN,
    /** The party may do this. */
    PARTY_MAY,
    /** Who acts for the whole round stands above all its objects. */
    WHOLE_ROUND,
    /** What is spoken of is an object of the round. */
    OBJECT_KNOWN
}
