package org.xuncha.organisation;

import org.xuncha.rule.Rule;

/** Rules on areas, bodies and posts. */
public enum OrganisationRule implements Rule {
    /** An area code stands once in a tree. */
    AREA_ONCE,
    /** Every area but the topmost has its parent in the tree. */
    AREA_HAS_PARENT,
    /** An area that is named is known. */
    AREA_KNOWN,
    /** A post or fact does not end before it begins. */
    FROM_BEFORE_TO
}
