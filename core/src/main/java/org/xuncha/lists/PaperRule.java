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
    /** A paper lists every established problem of its addressee that stands on none of its kind yet. */
    NONE_LEFT_OUT,
    /** A paper says of a problem what is established, and a responsibility list what follows from the policy. */
    AS_ESTABLISHED,
    /** A suggestion stands once, and stands once for a problem. */
    SUGGESTION_ONCE,
    /** Somebody bears a duty for everything on a responsibility list. */
    DUTY_BORNE,
    /** Only the addressee signs for a paper. */
    RECEIVED_BY_ADDRESSEE,
    /** A paper is received once. */
    RECEIVED_ONCE
}
