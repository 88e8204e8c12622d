package org.xuncha.organisation;

/** What kind of party organisation or body something is. */
public enum OrganisationKind {
    /** Party committee of a county or township. */
    COMMITTEE,
    /** Discipline committee of a county or township. */
    DISCIPLINE_COMMITTEE,
    /** General branch or branch of a village or community. */
    BRANCH,
    /** Department, school, station or enterprise. */
    UNIT
}
