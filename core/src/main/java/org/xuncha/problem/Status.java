package org.xuncha.problem;

import org.xuncha.rectification.Remedy;

/** Where a problem stands, from the draft of its working paper to its consolidation: its whole life. */
public enum Status {
    /** A working paper was drafted (底稿). */
    DRAFT,
    /** The leader approved the paper and gave it its formal number. */
    APPROVED,
    /** The facts were put to the inspected organisation (事实确认). */
    FACTS_PUT,
    /** It objected to the facts; an answer is due. */
    OBJECTED,
    /** It was heard: it confirmed the facts, its objection was answered, or it stayed silent until its time was over. */
    HEARD,
    /** Established. */
    LOCKED,
    /** Not established. The end. */
    DISMISSED,
    /** Handed over as a lead (问题线索) to a body that deals with persons; it is receipted, and replied to or returned. */
    HANDED_OVER,
    /** The body to which the lead was handed over replied. The end. */
    LEAD_SETTLED,
    /** Fed back to the addressee; a plan is awaited. */
    ISSUED,
    /** A plan lies before the parties that review it. */
    PLAN_SUBMITTED,
    /** The plan is agreed; its measures are carried out. */
    RECTIFYING,
    /** Completion was reported and lies before the parties that must agree to the strike-off. */
    REPORTED,
    /** Struck off (销号) and observed. */
    STRUCK_OFF,
    /** Found again while it was observed (反弹). */
    RELAPSED,
    /** Opened again (重开); a new plan is awaited. */
    REOPENED,
    /** It held (巩固). The end. */
    CONSOLIDATED,
    /** Withdrawn after its feedback (撤销), because it was rightly contested. The end; nothing was put right. */
    WITHDRAWN;

    /** Whether nothing more can follow. */
    public boolean isEnd() {
        return this == DISMISSED || this == LEAD_SETTLED || this == CONSOLIDATED || this == WITHDRAWN;
    }

    /** Whether it is a lead, which only those see who need to know. */
    public boolean isLead() {
        return this == HANDED_OVER || this == LEAD_SETTLED;
    }

    /** Whether feedback was given. */
    public boolean isIssued() {
        return compareTo(ISSUED) >= 0;
    }

    /** Whether feedback was given and was not withdrawn. */
    public boolean stands() {
        return isIssued() && this != WITHDRAWN;
    }

    /** Whether it was struck off, and the strike-off still holds. */
    public boolean isStruckOff() {
        return this == STRUCK_OFF || this == CONSOLIDATED;
    }

    static Status of(Remedy remedy) {
        return switch (remedy.stage()) {
            case PLAN_DUE -> remedy.earlier().isEmpty() ? ISSUED : REOPENED;
            case PLAN_SUBMITTED -> PLAN_SUBMITTED;
            case RECTIFYING -> RECTIFYING;
            case REPORTED -> REPORTED;
            case STRUCK_OFF -> STRUCK_OFF;
            case RELAPSED -> RELAPSED;
            case CONSOLIDATED -> CONSOLIDATED;
        };
    }
}
