package org.xuncha.systemic;

import org.xuncha.rule.Rule;

/** Rules on systemic problems. */
public enum SystemicRule implements Rule {
    /** Problems are lifted only where the policy says how. */
    LIFTING_OF_POLICY,
    /** A systemic problem is lifted once. */
    LIFTED_ONCE,
    /** Only what was lifted is put right or gets more members. */
    LIFTED,
    /** It is borne on a level that the policy names. */
    LEVEL_OF_POLICY,
    /** Who lifts acts for an area in which the addressee lies. */
    AREA_COVERED,
    /** Somebody bears a duty for it. */
    DUTY_BORNE,
    /** Somebody can close it. */
    CLOSER_NAMED,
    /** A member is a problem of a village in the addressee's area that was fed back. */
    MEMBER_FED_BACK,
    /** A member is of the field of the systemic problem. */
    MEMBER_ALIKE,
    /** A problem is a member of one systemic problem. */
    MEMBER_ONCE,
    /** Its members come from as many villages as the policy wants. */
    VILLAGES_ENOUGH,
    /** Nothing joins what is struck off. */
    NOT_STRUCK_OFF,
    /** It is not struck off, nor found to have held, before every member is as far as the policy wants. */
    MEMBERS_DONE
}
