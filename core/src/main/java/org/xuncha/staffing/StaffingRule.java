package org.xuncha.staffing;

import org.xuncha.rule.Rule;

/** Rules on the staffing of a round. */
public enum StaffingRule implements Rule {
    /** A team has not fewer seats at most than at least. */
    SEATS_IN_ORDER,
    /** A post is one that teams have under the policy. */
    POST_KNOWN,
    /** A team's identity stands once. */
    TEAM_ONCE,
    /** A team that is named was formed. */
    TEAM_KNOWN,
    /** An area is covered by one team. */
    COVERED_ONCE,
    /** Every object of the round is covered. */
    ALL_COVERED,
    /** Teams stay as they are once somebody was authorised. */
    TEAMS_SETTLED,
    /** Somebody is in the pool once. */
    PERSON_ONCE,
    /** Who is named is in the pool. */
    PERSON_KNOWN,
    /** Every team has of every post as many people as it must and may. */
    SEATS_KEPT,
    /** A stated bound does not exceed the stated cost, and meets it if the plan is called best. */
    COST_IN_BOUND,
    /** Nobody is authorised for days on which no adopted plan is in force. */
    PLAN_ADOPTED,
    /** Who is named has a seat in the plan. */
    HAS_SEAT,
    /** Who comes has no seat yet. */
    HAS_NO_SEAT,
    /** Somebody is authorised once at a time. */
    AUTHORISED_ONCE,
    /** Nobody is authorised for days that have passed. */
    NOT_BACKDATED,
    /** Who is named is authorised in a team that has to do with the area. */
    AUTHORISED,
    /** Who is released is authorised. */
    SERVES,
    /** Only an organisation that a team inspects asks for a replacement in it. */
    ASKED_BY_INSPECTED,
    /** One request at a time for the same person and area. */
    ASKED_ONCE,
    /** A request that is decided on was made and is open. */
    REQUEST_OPEN,
    /** A replacement names the request or the fact that is its cause. */
    CAUSE_NAMED,
    /** A new fact is a cause to replace somebody only if it bars him. */
    FACT_BARS
}
