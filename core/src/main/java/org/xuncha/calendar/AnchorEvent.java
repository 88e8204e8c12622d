package org.xuncha.calendar;

import java.time.LocalDate;
import java.util.Map;

/** Events from which published time rules count; a policy may count from others, see {@link Anchor}. */
public enum AnchorEvent {
    /** The team moves in: 进驻. */
    ENTRY,
    /** A list of preparatory questions is handed down. */
    QUESTIONS_ISSUED,
    /** Problems are fed back to the inspected organisation: 反馈. */
    FEEDBACK,
    /** Receipt of the lists is signed. */
    LISTS_RECEIVED,
    /** The notice to rectify at once is issued. */
    IMMEDIATE_NOTICE,
    /** A lead is handed over. */
    LEAD_HANDED_OVER,
    /** A request for cooperation is sent. */
    REQUEST_SENT,
    /** A problem is struck off: 销号. */
    STRIKE_OFF,
    /** It is made public how something was put right: 公示. */
    PUBLICATION,
    /** A problem is opened again: 重开. */
    REOPENING;

    /** This event on a day. */
    public Anchor on(LocalDate day) {
        return new Anchor(Phrase.label(this, Map.of()), day);
    }
}
