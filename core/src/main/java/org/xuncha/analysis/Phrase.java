package org.xuncha.analysis;

import java.util.Map;
import org.xuncha.rule.Label;
import org.xuncha.rule.Words;

/** The names of figures and cohorts; facts fill their holes. */
enum Phrase {
    /** A figure in words. */
    FIGURE,
    /** Established problems. */
    ESTABLISHED,
    /** Established problems of the {group}. */
    ESTABLISHED_OF,
    /** Problems that were fed back. */
    ISSUED,
    /** Problems that were ever fed back, withdrawn ones among them. */
    EVER_ISSUED,
    /** Withdrawn after the feedback. */
    FEEDBACK_WITHDRAWN,
    /** Put right at once. */
    IMMEDIATE,
    /** Put right at once, done and checked. */
    IMMEDIATE_CHECKED,
    /** Approved to be put right at once. */
    IMMEDIATE_APPROVED,
    /** Items of the lists that were issued. */
    ITEMS,
    /** Tasks of the plans in force. */
    TASKS,
    /** In the hands of its present owner. */
    TASKS_HELD,
    /** Handed on to another owner. */
    TASKS_HANDED_ON,
    /** Measures of the plans in force. */
    MEASURES,
    /** Not struck off. */
    NOT_STRUCK_OFF,
    /** Overdue on {day}. */
    OVERDUE,
    /** Inspected. */
    INSPECTED,
    /** Villages of {area}. */
    VILLAGES_OF,
    /** Villages inspected. */
    VILLAGES_INSPECTED,
    /** With a problem in {field}. */
    WITH_FIELD,
    /** Of {focus} in {field}. */
    IN_CELL,
    /** Preparatory questions. */
    QUESTIONS,
    /** What was sent: {mechanism}. */
    SENT,
    /** Answered. */
    ANSWERED,
    /** Answered late. */
    ANSWERED_LATE,
    /** Open. */
    OPEN,
    /** Overdue. */
    OVERDUE_NOW,
    /** Withdrawn. */
    WITHDRAWN,
    /** Suggestions made to bodies beside the lists. */
    SUGGESTIONS,
    /** All. */
    ALL,
    /** Above the counties. */
    ABOVE_COUNTIES,
    /** Members of a systemic problem. */
    MEMBERS,
    /** Systemic problems. */
    SYSTEMIC,
    /** Problems that were struck off. */
    STRUCK_OFF_EVER,
    /** Problems drawn for a re-check. */
    DRAWN,
    /** Re-checked. */
    RECHECKED;

    Label label() {
        return label(Map.of());
    }

    Label label(Map<String, Object> facts) {
        return Words.label(this, facts);
    }

    /** A constant of any room as a label. */
    static Label label(Enum<?> constant) {
        return Words.label(constant, Map.of());
    }
}
