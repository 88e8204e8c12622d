package org.xuncha.lists;

import org.xuncha.rule.Rule;

/** Rules on papers. */
public enum PaperRule implements Rule {
    /** A paper is issued once, and a number stands for one paper. */
    ISSUED_ONCE,
    /** Only what was issued is received. */
    ISSUED,
    /** A place issues the kinds of list that its policy names. */
    KIND_OF_POLICY,
    /** A number has the form that the policy names for the kind, and the year in which it is issued. */
    NUMBER_FORM,
    /** No paper is empty. */
    NOT_EMPTY,
    /** A paper lists only established problems of its addressee, each on one paper of a kind. */
    ONLY_ESTABLISHED,
    /**
     * A paper lists every established problem of its addressee that stands on none of its kind yet; a suggestion list
     * every one for which something is suggested.
     */
    NONE_LEFT_OUT,
    /** A paper says what is established and follows from the policy, each thing once and in order. */
    AS_ESTABLISHED,
    /** Somebody bears a duty for everything on a responsibility list. */
    DUTY_BORNE,
    /** Only the addressee signs for a paper. */
    RECEIVED_BY_ADDRESSEE,
    /** A paper is received once. */
    RECEIVED_ONCE
}
