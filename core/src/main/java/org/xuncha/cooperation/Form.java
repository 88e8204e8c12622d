package org.xuncha.cooperation;

/** What passes from one body to another, and how it comes back. */
public enum Form {
    /** A person is lent, and returned. The matter is the person's key. */
    SECONDMENT(Mechanism.COMPLEMENTARY_STRENGTHS),
    /** Guidance or experience is passed on, and acknowledged. */
    GUIDANCE(Mechanism.EXCHANGE_OF_EXPERIENCE),
    /** A request is made with a day for the reply, and replied to. */
    REQUEST(Mechanism.LIAISON),
    /** A result is handed to a body, which reports back the use it made of it. */
    RESULT(Mechanism.SHARING_OF_RESULTS),
    /** A suggestion is made to a body that does not itself put the problems right, which reports what it did about it. */
    SUGGESTION(Mechanism.SHARING_OF_RESULTS),
    /** A lead is handed over, and receipted. Restricted: both ways only codes pass, never content. */
    LEAD(Mechanism.SHARING_OF_RESULTS);

    private final Mechanism mechanism;

    Form(Mechanism mechanism) {
        this.mechanism = mechanism;
    }

    /** The mechanism to which it belongs. */
    public Mechanism mechanism() {
        return mechanism;
    }

    /** Whether only those see it who need to know. */
    public boolean isRestricted() {
        return this == LEAD;
    }

    /** Whether it must name a day by which it comes back. */
    public boolean needsReplyBy() {
        return this == REQUEST;
    }
}
