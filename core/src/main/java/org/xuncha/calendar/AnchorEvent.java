package org.xuncha.calendar;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.xuncha.rule.Label;

/** Events from which published time rules count; a policy may count from others, see {@link Anchor}. */
public enum AnchorEvent {
    /** The team moves in: 进驻. */
    ENTRY,
    /** A list of preparatory questions is handed down. */
    QUESTIONS_ISSUED,
    /** Facts are put to the inspected organisation: 事实确认. */
    FACTS_PUT,
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

    private static final Map<AnchorEvent, Label> LABELS = new EnumMap<>(AnchorEvent.class);

    static {
        for (AnchorEvent event : values()) {
            LABELS.put(event, Phrase.label(event, Map.of()));
        }
    }

    /** This event on a day. */
    public Anchor on(LocalDate day) {
        return new Anchor(requireNonNull(LABELS.get(this)), day);
    }
}
