package org.xuncha.policy;

/** What becomes of a thing, such as a photograph, that is filed as evidence for several organisations [L]. */
public enum SharedEvidence {
    /** It is refused for every organisation but the first. */
    REFUSED
}
