package org.xuncha.recusal;

import org.xuncha.policy.RecusalKind;
import org.xuncha.rule.Rule;

/** Rules on who must stand aside, and on the facts that say so. */
public enum RecusalRule implements Rule {
    /** Nobody inspects where he holds or held a post. */
    POST,
    /** Nobody inspects his home area. */
    REGION,
    /** Nobody inspects what he has an interest in. */
    OFFICIAL_INTEREST,
    /** Nobody inspects where his kin hold posts. */
    KIN,
    /** Nobody inspects those with whom he had dealings. */
    PRIOR_DEALING,
    /** People are dispersed, so that nobody serves at home. */
    DISPERSAL,
    /** A bar whose facts are withheld from who asks. */
    WITHHELD,
    /** A tie names the other person. */
    TIE_NAMES_OTHER,
    /** Nobody is kin, colleague or classmate of himself. */
    NOT_ONESELF,
    /** A fact's identity stands once. */
    FACT_ONCE,
    /** A fact that is named is on record. */
    FACT_KNOWN,
    /** A fact is not known before its time. */
    KNOWN_BY_NOW,
    /** A line that is named is in the policy. */
    LINE_KNOWN,
    /** A line is waived only on grounds that it admits. */
    WAIVABLE,
    /** Nobody waives a bar of his own. */
    NOT_OWN_WAIVER;

    static RecusalRule of(RecusalKind kind) {
        return switch (kind) {
            case POST -> POST;
            case REGION -> REGION;
            case OFFICIAL_INTEREST -> OFFICIAL_INTEREST;
            case KIN -> KIN;
            case PRIOR_DEALING -> PRIOR_DEALING;
            case DISPERSAL -> DISPERSAL;
        };
    }
}
