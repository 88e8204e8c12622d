package org.xuncha.example.baoshan.input;

/** What a piece of evidence is said to prove. */
public enum Result {
    /** A system was made. */
    SYSTEM,
    /** The matter was explained or settled otherwise. */
    EXPLANATION,
    /** People were dealt with. */
    PEOPLE_DEALT_WITH,
    /** Money was recovered. */
    MONEY_RECOVERED,
    /** Works were finished. */
    WORKS_FINISHED
}
