package org.xuncha.storage;

import org.xuncha.rule.Rule;

/** Why somebody may see a problem, or why not. */
public enum SightRule implements Rule {
    /** Who leads the round sees everything in it. */
    AUTHORITY_SEES_ALL,
    /** A team sees what is addressed to its areas. */
    TEAM_SEES_ITS_AREAS,
    /** A team's leader sees the leads of its areas too. */
    LEADER_SEES_LEADS,
    /** An inspected organisation sees what was put to it or fed back. */
    INSPECTED_SEES_ITS_OWN,
    /** A body that receives leads sees them, and what was fed back. */
    RECEIVER_SEES_LEADS,
    /** Every other party sees what was fed back. */
    PARTY_SEES_FED_BACK,
    /** Whom the policy does not name sees nothing. */
    PARTY_OF_ROUND,
    /** A party acts for an area of its own level. */
    LEVEL_OF_PARTY,
    /** A team's member sees something only while he is authorised. */
    AUTHORISED_ON_DAY,
    /** A team sees nothing once the round is closed. */
    TEAM_UNTIL_CLOSED,
    /** Who must stand aside from an area does not see its problems. */
    STANDS_ASIDE,
    /** The addressee lies in an area of his. */
    IN_HIS_AREAS,
    /** A lead is seen by those alone who need to know. */
    LEAD_IN_COMPARTMENT,
    /** A problem is seen when it was put to somebody or fed back. */
    TOLD_BY_NOW,
    /** Whether something is there is told to nobody who could not see it. */
    NOT_TOLD
}
